import { describe, expect, test } from 'vitest';
import { maiYamokSpace } from '../../../../src/check/rules/script/mai-yamok-space.ts';
import { broken } from '../broken.ts';
import { found, mended, told } from './found.ts';

test('ๆ without a space is told at the sign', async () => {
  expect(await broken('mai-yamok-space', ['ด้วย กระทรวง', 'ด้วยเรื่องต่างๆ กระทรวง'])).toEqual(['mai-yamok-space 7:21']);
});

describe('the fix puts spaces where they lack', () => {
  test.each([
    ['ต่างๆที่', 'ต่าง ๆ ที่', 'around'],
    ['ต่างๆ ที่', 'ต่าง ๆ ที่', 'before'],
    ['ต่าง ๆที่', 'ต่าง ๆ ที่', 'after'],
    ['สิ่งดีๆ', 'สิ่งดี ๆ', 'before'],
    ['(สิ่งดีๆ)', '(สิ่งดี ๆ)', 'before'],
    ['ทุก ๆ3 เดือน', 'ทุก ๆ 3 เดือน', 'after'],
    ['ต่าง ๆ(ก)', 'ต่าง ๆ (ก)', 'after'],
    ['“มุมดีๆ” ของ', '“มุมดี ๆ” ของ', 'before'],
    ['ไปๆมาๆ', 'ไป ๆ มา ๆ', 'around'],
  ])('%s becomes %s', (wrong, right, side) => {
    expect(found(maiYamokSpace, wrong)[0]?.params).toEqual({ side });
    expect(mended(maiYamokSpace, wrong)).toBe(right);
  });
});

test('right writing is silent, also at line ends, before brackets and with a no-break space', () => {
  const right = [
    'ต่าง ๆ ที่',
    'สิ่งดี ๆ',
    'สิ่งดี ๆ\nและ',
    '(ดี ๆ)',
    '“ดี ๆ” ที่',
    'เครื่องหมาย “ๆ” คือ',
    'ดี ๆ, ดี ๆ/งาม ๆ',
    'ต่าง\u00A0ๆ ที่',
  ];
  for (const text of right) expect(told(maiYamokSpace, text)).toEqual([]);
});

test('an address is no prose', () => {
  expect(told(maiYamokSpace, 'ดู https://example.go.th/ต่างๆ ท้ายนี้ และ {=ต่างๆ=}')).toEqual([]);
});
