import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scalarText, yamlLines } from '../../../../../src/preview/page/editor/schema/scalar.ts';

describe('a value as YAML', () => {
  test.each([
    ['ด่วนที่สุด', 'ด่วนที่สุด'],
    ['พม 0201/', 'พม 0201/'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['- a', '"- a"'],
    ['*a', '"*a"'],
    ['true', '"true"'],
    ['', '""'],
    [12, '12'],
    [false, 'false'],
  ])('%j', (value, text) => {
    expect(scalarText(value, false)).toBe(text);
  });

  test('has no one-line form for lists, maps and texts of several lines', () => {
    expect([['a'], { a: 1 }, 'a\nb', null].map((value) => scalarText(value, false))).toEqual(Array(4).fill(undefined));
  });

  test('is read back as the same text', () => {
    const piece = fc.constantFrom(
      'ก',
      'a',
      ' ',
      ':',
      '#',
      '-',
      '?',
      '"',
      "'",
      ',',
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.boolean(), (pieces, inFlow) => {
        const value = pieces.join('');
        const text = scalarText(value, inFlow);
        expect(parse(inFlow ? `{a: ${text}, b: 1}` : `a: ${text}\nb: 1`).a).toBe(value);
      }),
    );
  });
});

test('lists and maps are shown as they would be written', () => {
  const value = { name: 'ก', parts: [{ a: 1, b: 'x' }, 'ข'], body: 'บรรทัด\nสอง\n' };
  const lines = yamlLines(value);
  expect(lines).toEqual(['name: ก', 'parts:', '  - a: 1', '    b: x', '  - ข', 'body: |', '  บรรทัด', '  สอง']);
  expect(parse(lines.join('\n')).parts).toEqual(value.parts);
});
