import { Text } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { changeShown, surroundings } from '../../../../src/preview/page/problems/change-shown.ts';

function shown(text: string, out: string, put: string) {
  const start = text.indexOf(out);
  const doc = Text.of(text.split('\n'));
  const around = surroundings(doc, { start, end: start + out.length });
  const { before, out: taken, put: given, after } = changeShown(around, put);
  return `${before}[${taken}→${given}]${after}`;
}

describe('a change is shown', () => {
  test.each([
    ['with the whole word around a tone mark', 'urgency: ด่วนทีสุด', 'ทีสุด', 'ที่สุด', 'urgency: [ด่วนทีสุด→ด่วนที่สุด]'],
    ['of a space alone, where it is', 'สิ่งต่างๆ ที่ดี', 'ๆ', ' ๆ', 'สิ่งต่าง[→ ]ๆ ที่ดี'],
    ['of one space out of two', 'ก  ข', '  ', ' ', 'ก [ →]ข'],
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
