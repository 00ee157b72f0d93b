import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a citation without references is told at its place', async () => {
  expect(await broken('cited-reference-missing', ['body: ด้วย', 'body: ตามหนังสือที่อ้างถึง นั้น'])).toEqual([
    'cited-reference-missing 7:10',
  ]);
});

test('a number past the end, in Thai digits is told at its place', async () => {
  expect(
    await broken('cited-reference-missing', [
      'body: ด้วย',
      'references: [{ from: สำนักงบประมาณ, number: นร 0731/1, date: 2550-04-01 }]\nbody: ตามหนังสือที่อ้างถึง ๑ และ ๒ นั้น',
    ]),
  ).toEqual(['cited-reference-missing 8:34']);
});

test('other things referred to are left alone', async () => {
  expect(await broken('cited-reference-missing', ['จัดการประชุม', 'จัดการประชุมตามข้อมูลที่อ้างถึงข้างต้น'])).toEqual([]);
});
