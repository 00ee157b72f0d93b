import { expect, test } from 'vitest';
import { broken } from '../broken.ts';
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
