import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';
import { dated, saying } from './saying.ts';

const later = dated('2569-06-23');

test.each(['ดำเนินการทั้ง 75 จังหวัด', 'ให้ครบ ๗๕ จังหวัด', 'ใน 75 จังหวัดทั่วประเทศ', 'ทั่วประเทศ 75 จังหวัด'])(
  '%s is told since there are more',
  async (text) => {
    expect(await broken('province-count', later, saying(text))).toHaveLength(1);
    expect(await broken('province-count', saying(text))).toEqual([]);
  },
);

test('77 provinces are told before there were so many, at the number', async () => {
  expect(await broken('province-count', saying('ทั้ง 77 จังหวัด'))).toEqual(['province-count 7:12']);
});

test.each([
  'ทั้ง 76 จังหวัด',
  'ทั้ง 77 จังหวัด',
  'ผู้เข้าร่วมจาก 75 จังหวัด',
  'ทั้ง 75 จังหวัดที่เข้าร่วมโครงการ',
  'ทั้ง 20 จังหวัด',
  'ปี 2550 ดำเนินการครบทั้ง 75 จังหวัด',
  'รวม 175 จังหวัด',
])('%s is not told', async (text) => {
  expect(await broken('province-count', later, saying(text))).toEqual([]);
});

test('the count changed on 23 March 2011', async () => {
  expect(await broken('province-count', dated('2554-03-22'), saying('ทั้ง 77 จังหวัด'))).toHaveLength(1);
  expect(await broken('province-count', dated('2554-03-23'), saying('ทั้ง 77 จังหวัด'))).toEqual([]);
});

test('says how many there are, without Bangkok and with it', async () => {
  expect(await breaches('province-count', later, saying('ดำเนินการทั้ง ๗๕ จังหวัด แล้ว'))).toEqual([
    { words: '๗๕ จังหวัด', params: { written: 75, right: { provinces: 76, withBangkok: 77 } } },
  ]);
});

test('a year in which there were as many as today excuses no other number', async () => {
  expect(await broken('province-count', later, saying('ปี 2560 ดำเนินการครบทั้ง 75 จังหวัด'))).toHaveLength(1);
});

test('while the letter has no day, any number may be right', async () => {
  for (const count of [75, 77])
    expect(await broken('province-count', dated('2550-04'), saying(`ทั้ง ${count} จังหวัด`))).toEqual([]);
});
