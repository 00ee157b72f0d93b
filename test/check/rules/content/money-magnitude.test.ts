import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

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
