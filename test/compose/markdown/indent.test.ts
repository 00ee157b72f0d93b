import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indented } from '../../../src/compose/markdown/indent.ts';
import { outline, set } from '../passages.ts';

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index + 1}. ข้อ\n   1) ย่อย\n   2) ย่อย`).join('\n');

describe('items under an item', () => {
  it('belong to it also under a number of two digits, at the same indentation', () => {
    const styles = outline(set(items(12))).map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(styles.slice(-6)).toEqual([
      'level-1: ๑๑.',
      'level-2: ๑)',
      'level-2: ๒)',
      'level-1: ๑๒.',
      'level-2: ๑)',
      'level-2: ๒)',
    ]);
    expect(set(items(12)).diagnostics).toEqual([]);
  });

  it('belong to it at any indentation deeper than its number', () => {
    for (const spaces of [1, 2, 3, 4, 5]) {
      const result = set(`1. ก\n${' '.repeat(spaces)}1) ข\n${' '.repeat(spaces)}2) ค\n2. ง`);
      expect(outline(result), `${spaces} spaces`).toEqual([
        'level-1: ๑. ก',
        'level-2: ๑) ข',
        'level-2: ๒) ค',
        'level-1: ๒. ง',
      ]);
      expect(result.diagnostics).toEqual([]);
    }
  });

  it('that stand flush with it are told, at the first of them', () => {
    const { diagnostics } = set('1. ก\n1) ข\n2) ค\n2. ง');
    expect(diagnostics).toEqual([
      {
        code: 'sublist-not-indented',
        severity: 'error',
        at: { kind: 'range', file: 'body', start: 5, end: 7 },
        params: { written: '1)', before: '1.' },
      },
    ]);
  });
});

describe('the way back to the text as written', () => {
  it('leads from every line to itself', () => {
    const text = '10. ก\n   1) ข\n      - ค\n\nจบ';
    const { text: shifted, written } = indented(text);
    for (const word of ['ก', 'ข', 'ค', 'จบ']) expect(written(shifted.indexOf(word))).toBe(text.indexOf(word));
  });

  it('holds for any text: no word is moved out of order, none is lost', () => {
    const line = fc.stringMatching(/^ {0,8}(\d{1,3}[.)] |- )?[กขค]{0,3}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const { text: shifted, written } = indented(text);
        expect(shifted.replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        for (let at = 0; at < shifted.length; at++)
          if (shifted[at] !== ' ') expect(text[written(at)]).toBe(shifted[at]);
      }),
    );
  });
});
