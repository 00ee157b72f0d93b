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

it('may be in words, and of many digits where it stands far down a line', () => {
  expect(announcedCount('มีสองด้าน คือ')).toEqual({ start: 2, end: 9, counts: [2, 2] });
  const long = 'ที่ประชุมได้พิจารณาแล้ว '.repeat(20);
  expect(announcedCount(`${long}มีข้อสรุป ๑๒ ประการ ดังนี้`)).toEqual({
    start: long.length + 10,
    end: long.length + 19,
    counts: [12, 12],
  });
});

it.each(['ข้อ 2 ด้าน คือ', 'อย่างน้อย 3 ประการ ดังนี้', 'มี 460 แห่ง ดังนี้', 'ดังนี้', ''])('is none in %j', (text) => {
  expect(announcedCount(text)).toBeUndefined();
});

it('is looked for at the end alone, so that a long line costs no more', () => {
  const before = performance.now();
  announcedCount(`${'3 เรื่อง '.repeat(200_000)}ดังนี้`);
  expect(performance.now() - before).toBeLessThan(200);
});
