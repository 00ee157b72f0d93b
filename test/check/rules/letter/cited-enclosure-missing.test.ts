import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('an enclosure past the end is told at its place', async () => {
  expect(await broken('cited-enclosure-missing', ['จัดการประชุม', 'จัดการประชุม ตามสิ่งที่ส่งมาด้วย 2 และ 3'])).toEqual([
    'cited-enclosure-missing 7:61',
  ]);
});

test('an amount, and those that are always there are left alone', async () => {
  expect(
    await broken('cited-enclosure-missing', ['จัดการประชุม', 'จัดการประชุม ตามสิ่งที่ส่งมาด้วย 1 - 2 รวมสิ่งที่ส่งมาด้วย 5 รายการ']),
  ).toEqual([]);
});
