import { expect, it } from 'vitest';
import { announcedCount } from '../../src/thai/announced-count.ts';

it('stands right before the word that announces', () => {
  const text = 'ที่ประชุมมีข้อสรุป 3 ประการ ดังนี้';
  expect(announcedCount(text)).toEqual({ start: 19, end: 27, counts: [3, 3] });
  expect(announcedCount(`${text} ก`)).toBeUndefined();
});

it('may be meant with those before it', () => {
  expect(announcedCount('มี 2 เรื่อง และ 3 ประเด็น คือ')?.counts).toEqual([3, 5, 3, 2]);
});

it('is looked for at the end alone, so that a long line costs no more', () => {
  const before = performance.now();
  announcedCount(`${'3 เรื่อง '.repeat(200_000)}ดังนี้`);
  expect(performance.now() - before).toBeLessThan(200);
});
