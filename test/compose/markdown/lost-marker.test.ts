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

  it('is the one mistake told, not what it does to the order of the items behind it', () => {
    const text = '1. ก\n\n2.ข ดังนี้\n   1) ค\n   2) ง\n\n3. จ';
    expect(set(text).diagnostics.map(({ code }) => code)).toEqual(['list-marker-space']);
    expect(set(`7. ฉ\n\n${text}`).diagnostics.map(({ code }) => code)).toContain('list-numbers-out-of-order');
    expect(set(text.replace('2.ข', '2. ข')).diagnostics).toEqual([]);
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

describe('a line of a paragraph that begins like a list item', () => {
  it.each([
    ['1. ก\n2. ข\n2.4 ค', '2.4'],
    ['1. ก\n2.ข', '2.'],
    ['ทั้งนี้ ก\n๒. ข', '๒.'],
    ['ก\n(2) ข', '(2)'],
    ['ก\n   • ข', '•'],
    ['1) ก\n   -ข', '-'],
  ])('is told at its mark, and runs on as it is written: %j', (text, marker) => {
    const { diagnostics } = set(text);
    const start = text.lastIndexOf(marker);
    expect(diagnostics).toEqual([
      {
        code: 'list-marker-inside',
        severity: 'warning',
        at: { kind: 'range', file: 'body', start, end: start + marker.length },
        params: { marker },
      },
    ]);
  });

  it.each([
    'ใช้งบประมาณ\n2.4 ล้านบาท',
    'เวลา\n09.30 น. เป็นต้นไป',
    'พ.ศ. 2550\n- 2554',
    'ตามมาตรา 5\n(ก) และ',
    'ร้อยละ\n31.5',
    '1. ก\n\n2. ข',
    'ก\n1. ข',
  ])('is left alone where it is none: %j', (text) => {
    expect(set(text).diagnostics.filter(({ code }) => code === 'list-marker-inside')).toEqual([]);
  });
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
