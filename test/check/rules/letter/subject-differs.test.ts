import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('another subject in the memo is told there', async () => {
  const memo = 'memo: { subject: เรื่องอื่น }\nbody:';
  expect(await broken('subject-differs', ['body:', memo])).toEqual(['subject-differs 7:18']);
});

test('the same subject written again is no other', async () => {
  const memo = 'memo: { subject: ผลการประชุมด้านสวัสดิการ }\nbody:';
  expect(await broken('subject-differs', ['body:', memo])).toEqual([]);
});
