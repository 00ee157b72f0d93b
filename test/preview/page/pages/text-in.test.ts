import { expect, test } from 'vitest';
import { textIn } from '../../../../src/preview/page/pages/text-in.ts';

const piece = (str: string, x: number, y: number) => ({ str, transform: [16, 0, 0, 16, x, y], width: 50 });
/** On a page 842 pt high. */
const pieces = [
  piece('ข้อความ', 100, 700),
  piece('แรก ', 150, 700),
  piece('บรรทัดล่าง', 100, 680),
  piece('ช่องข้าง', 400, 700),
];

test('a line is read without the one below it and what stands beside', () => {
  expect(textIn(pieces, { page: 1, x: 95, y: 125, width: 120, height: 22 }, 842)).toBe('ข้อความแรก');
});

test('an empty place has no text', () => {
  expect(textIn(pieces, { page: 1, x: 95, y: 300, width: 120, height: 22 }, 842)).toBe('');
});
