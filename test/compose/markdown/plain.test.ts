import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../../src/compose/markdown/plain.ts';

const words = [
  'ก',
  'ข้อเสนอ',
  'ปี 2550',
  'ที่ ๑',
  'COVID-19',
  '(1)',
  '1.5',
  '3',
  '“ค”',
  'a & b',
  '😀',
  'ก|ข',
  'x = 1',
  '2)ข',
];
const signs = [
  '|',
  ':-',
  '-',
  '-5',
  '=',
  '1.',
  '2)',
  '&amp;',
  '#',
  '>',
  '+',
  '~~~',
  '!',
  ':',
  '  ',
  '\u00A0',
  '\u2028',
  '\uFEFF',
  '\f',
];
const marks = ['**', '*', '_', '`', '<b>', '[x](y)', '\\*', '\t', '\r', '\0', ' \n', '  \n'];
const markers = ['', '', '1. ', '2. ', '3.  ', '1) ', '2) ', '- ', '-   ', '10. '];
const oddMarkers = [...markers, '1.     ', '007. ', '1234567890. ', '1.', '+ ', '* ', '> ', '# '];
const oddLines = ['  ', '-', '1.', '---', '- - -', '===', '| - |', ':-', '- | -', '1. | -', '    '];

/** Bodies of lines of these: a marker at some indentation, and up to three pieces of text. */
function bodies(markers: readonly string[], pieces: readonly string[], whole: readonly string[]): fc.Arbitrary<string> {
  const indent = fc.constantFrom(0, 0, 0, 1, 2, 3, 3, 3, 4, 5, 6, 8).map((spaces) => ' '.repeat(spaces));
  const between = fc.constantFrom('', ' ');
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 });
  const line = fc
    .tuple(indent, fc.constantFrom(...markers), text, between)
    .map(([spaces, marker, parts, space]) => spaces + marker + parts.join(space));
  const lines = fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom('', ...whole) });
  return fc.array(lines, { maxLength: 7 }).map((written) => written.join('\n'));
}

const body = fc.oneof(
  { weight: 2, arbitrary: bodies(markers, words, []) },
  { weight: 1, arbitrary: bodies(oddMarkers, [...words, ...signs], oddLines) },
  { weight: 1, arbitrary: bodies(oddMarkers, [...words, ...words, ...signs, ...marks], oddLines) },
);

describe('a text without marks', () => {
  it('is read as Markdown’s own reader reads it, to the last position', () => {
    fc.assert(
      fc.property(body, (text) => {
        const plain = plainMarkdown(text);
        if (plain) expect({ ...asParsed(text), position: undefined }).toEqual(plain);
      }),
      { numRuns: 2000 },
    );
  });

  it('is a good part of what is drawn for that', () => {
    const read = fc.sample(body, { numRuns: 1000, seed: 1 }).filter((text) => text !== '' && plainMarkdown(text));
    expect(read.length).toBeGreaterThan(200);
  });

  it.each([
    ['paragraphs', 'ก\nข\n\nค'],
    ['items', '1. ก\n   ข\n2. ค\n\n   ง\n   - จ\n10. ฉ'],
    ['a number in the middle of a paragraph', 'ก\n2. ข'],
  ])('is read here if it holds %s', (_, text) => {
    expect(plainMarkdown(text)).toEqual({ ...asParsed(text), position: undefined });
  });

  it.each([
    '**ก**',
    '1. ก\n\n| ก |\n| - |',
    'ก\n===',
    '# ก',
    '> ก',
    '    ก',
    '- ก\n      - ข\n\n          ค',
    'ก  \nข',
    '\uFEFFก',
  ])('is none if it holds more: %j', (text) => {
    expect(plainMarkdown(text)).toBeUndefined();
  });
});

/** The tree of Markdown's own reader, set up as for bodies, without what no paper shows. */
function asParsed(text: string): object {
  const tree = fromMarkdown(text, {
    extensions: [{ disable: { null: ['characterReference'] } }, gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'spread' || key === 'checked' ? undefined : value)));
}
