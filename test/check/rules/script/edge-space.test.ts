import { expect, test } from 'vitest';
import { edgeSpace } from '../../../../src/check/rules/script/edge-space.ts';
import { broken } from '../broken.ts';
import { mended, told } from './found.ts';

test('a space at the edge of a quoted text is told inside the marks', async () => {
  const edit = ['phone: 0 2659 6442', 'phone: " 0 2659 6442"'] as const;
  expect(await broken('edge-space', edit)).toEqual(['edge-space 14:20']);
});

test('the fix takes spaces at either end, and at the end of a line', () => {
  expect(mended(edgeSpace, '  นาย ก  ')).toBe('นาย ก');
  expect(mended(edgeSpace, 'ผู้ประสานงาน \nกระทรวง\n')).toBe('ผู้ประสานงาน\nกระทรวง\n');
});

test('spaces in a body are indents and line breaks, and a text of spaces alone is empty', () => {
  expect(told(edgeSpace, 'หนึ่ง  \nสอง ', true)).toEqual([]);
  expect(told(edgeSpace, '   ')).toEqual([]);
});
