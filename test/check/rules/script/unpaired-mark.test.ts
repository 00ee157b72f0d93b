import { describe, expect, test } from 'vitest';
import { unpairedMark } from '../../../../src/check/rules/script/unpaired-mark.ts';
import { broken } from '../broken.ts';
import { found, told } from './found.ts';

test('a bracket that is not closed is told where it opens', async () => {
  expect(await broken('unpaired-mark', ['ด้วย กระทรวง', 'ด้วย กระทรวง (กรม'])).toEqual(['unpaired-mark 7:20']);
});

describe('the mark without its other half', () => {
  test.each([
    ['(พ.ศ. 2550 - 2554 ซึ่งขณะนี้', '(', 'end'],
    ['พ.ศ. 2550 - 2554) ซึ่งขณะนี้', ')', 'beginning'],
    ['(ก (ข)', '(', 'end'],
    ['[ก', '[', 'end'],
    ['ก]', ']', 'beginning'],
    ['“ก', '“', 'end'],
    ['“ก” ข”', '”', 'beginning'],
    ['(1 ความ', '(', 'end'],
  ] as const)('of %s is %s', (text, mark, lacks) => {
    expect(found(unpairedMark, text).map(({ params }) => params)).toEqual([{ mark, lacks }]);
    expect(told(unpairedMark, text)).toEqual([mark]);
  });
});

test('the brackets of items need no other half, also inside brackets', () => {
  const right = ['1) ก 2) ข และ ๓) ค', 'ข้อ 2.1) และ ก) ข) a)', '(รวม 1) ก 2) ข)', '(1) ก (2) ข', 'ข้อ1)', '(ข้อ 2)'];
  for (const text of right) expect(told(unpairedMark, text)).toEqual([]);
});

test('brackets pair up within a paragraph, an item and a cell', () => {
  expect(told(unpairedMark, '(ก\nข)', true)).toEqual([]);
  expect(told(unpairedMark, '(กข\n\nคง)', true)).toEqual(['(', ')']);
  expect(told(unpairedMark, '1. (กข\n2. คง)', true)).toEqual(['(', ')']);
  expect(told(unpairedMark, '| (กข | คง) |', true)).toEqual(['(', ')']);
});

test('a quotation may have several paragraphs', () => {
  expect(told(unpairedMark, '“ก\n\n1. ข\n2. ค”', true)).toEqual([]);
});

test('brackets of addresses are not looked at', () => {
  expect(told(unpairedMark, 'ดู https://example.go.th/a(b และ {=(=}')).toEqual([]);
});

test('the bracket of an item may be the end of another, of as many as there are', () => {
  expect(told(unpairedMark, '(ข้อ 1) กข)')).toEqual([]);
  expect(told(unpairedMark, '(ข้อ 1) กข) คง)')).toEqual([')']);
  expect(told(unpairedMark, '(ข้อ 1) (ข้อ 2) กข) คง)')).toEqual([]);
  expect(told(unpairedMark, '(กข) คง)')).toEqual([')']);
});

test('the marks without their other half are told in order, a hundred of each pair', () => {
  expect(found(unpairedMark, 'ก” “ข').map(({ params }) => params.mark)).toEqual(['”', '“']);
  expect(told(unpairedMark, '“'.repeat(101))).toHaveLength(100);
});
