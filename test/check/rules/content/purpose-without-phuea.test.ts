import { expect, test } from 'vitest';
import { breaches, broken, type Edit } from '../broken.ts';

function purpose(text: string): Edit {
  return ['checklist:\n', `meeting: { name: การประชุม, from: 2550-04-03, purpose: ${text} }\nchecklist:\n`];
}

test.each([
  ['สร้างความเข้าใจ', 'สร้าง', 'เพื่อสร้าง'],
  ['เสนอแนวทาง', 'เสนอ', 'เพื่อเสนอ'],
  ['1) สร้างความเข้าใจ', '1', 'เพื่อ 1'],
  ['วัตถุประสงค์ คือ เพื่อสร้างความเข้าใจ', 'วัตถุประสงค์ คือ เพื่อ', 'เพื่อ'],
])('%s is mended at its beginning', async (text, words, meant) => {
  expect(await breaches('purpose-without-phuea', purpose(text))).toEqual([{ words, params: { meant }, mended: meant }]);
});

test.each([
  'เพื่อสร้างความเข้าใจ',
  '"  เพื่อสร้างความเข้าใจ"',
  'เพือ่สร้างความเข้าใจ',
  'โดยมีวัตถุประสงค์เพื่อสร้างความเข้าใจ',
  'ภายใต้แนวคิดร่วมสร้างอาเซียน เพื่อสร้างความเข้าใจ',
  'มีวัตถุประสงค์เพื่อสร้างความเข้าใจ',
  '"...................."',
])('%s reads on', async (text) => {
  expect(await broken('purpose-without-phuea', purpose(text))).toEqual([]);
});
