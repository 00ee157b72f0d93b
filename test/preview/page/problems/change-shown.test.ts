import { Text } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { changeShown, surroundings } from '../../../../src/preview/page/problems/change-shown.ts';

function shown(text: string, out: string, put: string) {
  const start = text.indexOf(out);
  const doc = Text.of(text.split('\n'));
  const around = surroundings(doc, { start, end: start + out.length });
  const change = changeShown(around, put);
  if (change.kind === 'spaces-out') return change.left;
  if (change.kind === 'whole') return `${change.out} → ${change.put}`;
  return `${change.before}[${change.out}→${change.put}]${change.after}`;
}

describe('a change is shown', () => {
  test.each([
    ['with the whole word around a tone mark', 'ก ด่วนทีสุด', 'ทีสุด', 'ที่สุด', 'ก [ด่วนทีสุด→ด่วนที่สุด]'],
    [
      'as the whole value where that is short',
      'date: 24 พ.ย. 69 # c',
      '24 พ.ย. 69',
      '24 พฤศจิกายน 2569',
      '24 พ.ย. 69 → 24 พฤศจิกายน 2569',
    ],
    ['as the whole item of a list', '  - name: กก ขข', 'กก', 'ค', 'กก ขข → ค ขข'],
    ['at its place where the value is long', `a: ${'ก '.repeat(60)}ขข`, 'ขข', 'ค', '…ก ก ก ก ก ก ก [ขข→ค]'],
    ['at its place where the value is a map', 'copy: { number: ๑ }', '๑', '1', '…py: { number: [๑→1] }'],
    ['at its place where it is a key', 'subjet: ก', 'subjet', 'subject', '[subjet:→subject:] ก'],
    ['of a space alone, where it is', 'สิ่งต่างๆ ที่ดี', 'ๆ', ' ๆ', 'สิ่งต่าง[→ ]ๆ ที่ดี'],
    ['of spaces too many by what is left', 'a: ก  ข', '  ', ' ', 'ก ข'],
    [
      'of spaces too many in a long text by what is around',
      `${'ก'.repeat(20)}  ${'ข'.repeat(20)}`,
      '  ',
      ' ',
      `…${'ก'.repeat(14)} ${'ข'.repeat(14)}…`,
    ],
    ['without what is the same in it', 'ก ข ค ง', 'ก ข ค ง', 'ก ข จ ง', 'ก ข [ค→จ] ง'],
    ['alone where the next space is far', 'เลขาธิการคณะรัฐมนตรีี', 'รีี', 'รี', '…ขาธิการคณะรัฐมนต[รีี→รี]'],
    ['of two lines on one', 'a: 1\nb: 2', '1\nb', '1', 'a: 1[↵b:→:] 2'],
    ['with characters without ink by their number', 'ก\u200bข', '\u200b', '', '[ก[U+200B]ข→กข]'],
    ['that takes a line away', 'a: 1\nb: 2\n', 'a: 1\n', '', '[a: 1↵→]b: 2'],
  ])('%s', (_, text, out, put, told) => {
    expect(shown(text, out, put)).toBe(told);
  });

  test('never parts a mark from its consonant', () => {
    expect(shown('น้ำ', 'ำ', 'ํา').startsWith('[น้')).toBe(true);
  });

  test('of a long text with its middle left out', () => {
    const told = shown(`${'ก '.repeat(300)}`, 'ก '.repeat(250).trim(), 'ข');
    expect(told.length).toBeLessThan(150);
    expect(told).toContain(' … ');
  });
});
