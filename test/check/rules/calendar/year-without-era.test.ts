import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';
import { saying } from './saying.ts';

test.each([
  ['ให้แล้วเสร็จภายในปี 2027', 'ปี 2027', '2027', 2027, '2570'],
  ['ตั้งแต่ปีงบประมาณ ๒๐๐๘ เป็นต้นไป', 'ปีงบประมาณ ๒๐๐๘', '๒๐๐๘', 2008, '๒๕๕๑'],
  ['เมื่อปี 1999', 'ปี 1999', '1999', 1999, '2542'],
])('%s has a C.E. year', async (text, written, words, year, mended) => {
  expect(await breaches('year-without-era', saying(text))).toEqual([
    { words, params: { written, year, buddhist: year + 543 }, mended },
  ]);
});

test.each([
  'ภายในปี 2570',
  'ภายในปี ค.ศ. 2027',
  'ภายในปี พ.ศ. 2570',
  'วิสัยทัศน์อาเซียน ปี 2025',
  'ตามแผน “อาเซียนภายในปี 2025” และ "ภายในปี 2025"',
  'ตาม ASEAN 2025 ในปีนี้ 2027 คน',
  'ภายในปี {=2027=}',
  'ในปี 2027/12',
  'ในปี 1800',
])('%s has none, or may have it', async (text) => {
  expect(await broken('year-without-era', saying(text))).toEqual([]);
});
