import { describe, expect, test } from 'vitest';
import { bracketSpace } from '../../../../src/check/rules/script/bracket-space.ts';
import { broken } from '../broken.ts';
import { mended, told } from './found.ts';

test('a bracket without a space before it is told at the bracket', async () => {
  expect(await broken('bracket-space', ['ด้วย กระทรวง', 'ด้วย กระทรวง(กรม) '])).toEqual(['bracket-space 7:19']);
});

describe('the fix', () => {
  test.each([
    ['ฉบับที่ 1(พ.ศ. 2550 - 2554)', 'ฉบับที่ 1 (พ.ศ. 2550 - 2554)'],
    ['มาตรา ๔(๑)', 'มาตรา ๔ (๑)'],
    ['คำ( ความ )ต่อ', 'คำ (ความ) ต่อ'],
    ['(ร่าง)แผน', '(ร่าง) แผน'],
    ['“คำ”(ความ)', '“คำ” (ความ)'],
    ['(ก)Cell', '(ก) Cell'],
    ['(  ต่าง ๆ  )', '(ต่าง ๆ)'],
  ])('of %s is %s', (wrong, right) => {
    expect(mended(bracketSpace, wrong)).toBe(right);
  });
});

test('right writing, numbers of letters and items, and blanks to fill in are silent', () => {
  const right = [
    'คำ (ความ) ต่อ',
    '(ก)/(ข), (ค).',
    'นร 0503/(คกก.6)/28',
    'กค 0402/ว(ล) 12',
    'นร 0508/ท(ล) 3141 และ ตช 0001(นต)/234',
    'ได้แก่ 1)ด้านเศรษฐกิจ 2) ด้านสังคม',
    'มาตรา 4 (1)(ก)',
    '(  ) เห็นด้วย ( ✓ ) ไม่เห็นด้วย',
    'CO2(g)',
    '“(ก)”',
  ];
  for (const text of right) expect(told(bracketSpace, text)).toEqual([]);
});

test('marks of bold type and cells are no letters', () => {
  expect(told(bracketSpace, '**คำ**(ความ)', true)).toEqual([]);
  expect(told(bracketSpace, '| ก |(ข)| ค |', true)).toEqual([]);
});

test('at a place without a space the character behind it is shown', () => {
  expect(told(bracketSpace, 'ก(ข)')).toEqual(['(']);
});
