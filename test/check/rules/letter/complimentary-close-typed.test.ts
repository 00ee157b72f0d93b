import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('a close at the end of the body is told at its place', async () => {
  expect(await broken('complimentary-close-typed', ['จัดการประชุม', 'จัดการประชุม ขอแสดงความนับถือ'])).toEqual([
    'complimentary-close-typed 7:35',
  ]);
});

test('the words in the middle is left alone', async () => {
  expect(await broken('complimentary-close-typed', ['จัดการประชุม', 'กล่าวคำว่า ขอแสดงความนับถือ แก่ผู้เข้าประชุม'])).toEqual([]);
});
