import { expect, test } from 'vitest';
import { breaches, broken, type Edit } from '../broken.ts';

const told = (baht: string, text: string) =>
  broken('money-magnitude', ['body: ด้วย', `money: [{ label: งบกลาง, baht: ${baht} }]\nbody: ${text}\n#`]);

test.each([
  ['500000', 'ใช้งบกลาง 500 ล้านบาท'],
  ['500', 'ใช้งบกลาง จำนวน 500 ล้านบาท'],
  ['500000000', 'ใช้งบกลาง วงเงิน ๕๐,๐๐๐,๐๐๐ บาท'],
])('a sum that differs by zeros alone is told where the text names it: %s, %s', async (baht, text) => {
  const column = 7 + text.search(/[\d๐-๙]/);
  expect(await told(baht, text)).toEqual([`money-magnitude 8:${column}`]);
});

test.each([
  ['500000000', 'ใช้งบกลาง 500 ล้านบาท'],
  ['500000', 'ใช้งบประมาณประจำปี 500 ล้านบาท'],
  ['500000', 'ใช้งบกลาง 600 ล้านบาท'],
  ['500000', 'ใช้งบกลาง 75 จังหวัด รวม 500 ล้านบาท'],
])('the same sum is not, nor another or that of something else: %s, %s', async (baht, text) => {
  expect(await told(baht, text)).toEqual([]);
});

test('where one of two amounts of a name is meant, nothing is told', async () => {
  const two = 'money: [{ label: งบกลาง, baht: 5000 }, { label: งบกลาง, baht: 500 }]\nbody: ใช้งบกลาง 500 บาท\n#';
  expect(await broken('money-magnitude', ['body: ด้วย', two])).toEqual([]);
});

test('it names both sums, and shows that of the budget table', async () => {
  const text = `ใช้งบกลาง 500 ล้านบาท ${'ก'.repeat(700)}`;
  const money =
    'money: [{ label: อื่น, baht: 500000 }, { label: " งบกลาง ", baht: 505000 }, { label: งบกลาง, baht: 500000 }]';
  expect(await breaches('money-magnitude', ['body: ด้วย', `${money}\nbody: ${text}\n#`])).toEqual([
    { words: '500 ล้านบาท', params: { label: 'งบกลาง', text: '500 ล้านบาท', baht: '500,000' }, related: ['500000'] },
  ]);
});

test('a label is known without the spaces around it', async () => {
  const money = 'money: [{ label: " งบกลาง ", baht: 500000 }]';
  expect(await broken('money-magnitude', ['body: ด้วย', `${money}\nbody: ใช้งบกลาง 500 ล้านบาท\n#`])).toHaveLength(1);
});

test('resolutions are looked at, names and subjects are not', async () => {
  const money: Edit = ['body: ', 'money: [{ label: งบกลาง, baht: 500000 }]\nbody: '];
  expect(await broken('money-magnitude', money, ['[รับทราบผลการประชุม]', '[รับทราบการใช้งบกลาง 500 ล้านบาท]'])).toHaveLength(
    1,
  );
  expect(await broken('money-magnitude', money, [/(?<=subject: ).*/, 'ใช้งบกลาง 500 ล้านบาท'])).toEqual([]);
});

test('a sum before its name is another’s', async () => {
  expect(await told('500000', '500 ล้านบาท จากงบกลาง')).toEqual([]);
});

test('zeros count at the end alone, those of satang too', async () => {
  expect(await told('505', 'ใช้งบกลาง 5005 บาท')).toEqual([]);
  expect(await told('55.50', 'ใช้งบกลาง 5.55 บาท')).toHaveLength(1);
  expect(await told('5005', 'ใช้งบกลาง 55 บาท')).toEqual([]);
});

test('an amount that is none, or has no name, is not looked for', async () => {
  for (const amount of ['5', '{ label: งบกลาง }', '{ baht: 500000 }', '{ label: งบกลาง, baht: มาก }'])
    expect(await broken('money-magnitude', ['body: ด้วย', `money: [${amount}]\nbody: ใช้งบกลาง 500 ล้านบาท\n#`])).toEqual(
      [],
    );
});
