import { describe, expect, test } from 'vitest';
import { quoteSpace } from '../../../../src/check/rules/script/quote-space.ts';
import { broken } from '../broken.ts';
import { mended, told } from './found.ts';

test('a quotation mark without a space before it is told at the mark', async () => {
  expect(await broken('quote-space', ['ด้วย กระทรวง', 'ด้วย กระทรวง“ก” ได้'])).toEqual(['quote-space 7:19']);
});

describe('the fix', () => {
  test.each([
    ['เรื่อง“มุมดี”ของ', 'เรื่อง “มุมดี” ของ'],
    ['เรื่อง “ มุมดี ” ของ', 'เรื่อง “มุมดี” ของ'],
    ['ปี 2550“ก”', 'ปี 2550 “ก”'],
    ['“ก”2550', '“ก” 2550'],
  ])('of %s is %s', (wrong, right) => {
    expect(mended(quoteSpace, wrong)).toBe(right);
  });
});

test('right writing is silent', () => {
  for (const text of ['เรื่อง “มุมดี” ของ', '(“ก”)', '“ก”, “ข”/“ค”', '“ก”\n“ข”', '“(ก)”', '“  ”'])
    expect(told(quoteSpace, text)).toEqual([]);
});
