import { describe, expect, it } from 'vitest';
import { outline, set } from '../passages.ts';

describe('a paragraph that begins like a list item', () => {
  it('without the space after its number is told, with the exact fix', () => {
    expect(set('1.ผลการสำรวจ').diagnostics).toEqual([
      {
        code: 'list-marker-space',
        severity: 'error',
        at: { kind: 'range', file: 'body', start: 0, end: 2 },
        params: { marker: '1.' },
        fix: { range: { file: 'body', start: 0, end: 2 }, text: '1. ' },
      },
    ]);
  });

  it.each(['(3) ข้อ', '• ข้อ', '– ข้อ', '2.1 ข้อ'])(
    'with a mark of another kind is told and printed as written: %s',
    (text) => {
      const result = set(text);
      expect(result.diagnostics).toMatchObject([{ code: 'list-marker-unknown', severity: 'warning' }]);
      expect(outline(result)[0]).toMatch(/^body: ./);
    },
  );

  it.each(['1.5 ล้านบาท', '12.30 น.', '(ร่าง) ข้อ', '3 - 4 เมษายน', '2550 เป็นปี'])(
    'is left alone where it is none: %s',
    (text) => {
      expect(set(text).diagnostics.filter(({ code }) => code === 'list-marker-space')).toEqual([]);
    },
  );
});

describe('asterisks', () => {
  it.each(['จบ**(ข)**จบ', '**หนา ** ต่อ', 'ค้าง **ไว้'])('that make nothing bold are told: %s', (text) => {
    const [problem] = set(text).diagnostics;
    expect(problem).toMatchObject({ code: 'bold-not-applied', severity: 'error', at: { start: text.indexOf('**') } });
  });

  it('that make something bold are no problem', () => {
    expect(set('ก **ข** ค').diagnostics).toEqual([]);
  });
});

describe('what looks like HTML’s way of writing a character', () => {
  it('is printed as it was typed', () => {
    expect(outline(set('AT&amp;T &copy; ก'))).toEqual(['body: AT&amp;T &copy; ก']);
  });
});
