import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { locate, readBytes, readText } from '../../src/read/index.ts';

/** Pieces that YAML gives a meaning to, with Thai and odd characters between them. */
const pieces = [
  ...[
    'a: ',
    'b: ',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    ': ',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '#',
    ' #',
    '|\n',
    '>-\n',
  ],
  ...[
    '*a',
    '&b',
    '!t',
    '---\n',
    '...\n',
    '%',
    '\0',
    '\r\n',
    '\\',
    '\\n',
    '?',
    '<<',
    '__proto__',
    '~',
    '@',
    '`',
    '\uFEFF',
  ],
  ...['ผู้', 'ที่ประชุม', '😀', '\ud800', '0201', ' '],
];
const yamlLike = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

function isInside({ at, related = [], fix }: Diagnostic, length: number): boolean {
  const ranges = [at, ...related].flatMap((place) => (place.kind === 'range' ? [place] : []));
  return [...ranges, ...(fix ? [fix.range] : [])].every(
    ({ start, end }) => 0 <= start && start <= end && end <= length,
  );
}

describe('whatever the reader is given', () => {
  test('bytes never make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => Array.isArray(readBytes('f', bytes).diagnostics)),
    );
  });

  test('it answers with a tree or a problem, and every place lies inside the file', () => {
    fc.assert(
      fc.property(yamlLike, (text) => {
        const { value, diagnostics } = readText({ name: 'f', text });
        expect(value !== undefined || diagnostics.length > 0).toBe(true);
        expect(diagnostics.filter((problem) => !isInside(problem, text.length))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a stretch of a block lies in the file as it was read', () => {
    const line = fc.stringMatching(/^[ก-ู0-9a-z#:"'-][ก-ู0-9a-z #:"'-]{0,12}$/).map((text) => text.trimEnd());
    const lines = fc.array(fc.oneof(line, fc.constant('')), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (texts, a, b) => {
        fc.pre(texts.some((text) => text !== ''));
        const file = `x:\n  body: |\n${texts.map((text) => `    ${text}\n`).join('')}`;
        const { value } = readText({ name: 'f', text: file });
        if (!value) return false;
        const read = texts.join('\n').trimEnd();
        const row = texts[a % texts.length] ?? '';
        const rowStart = texts.slice(0, a % texts.length).reduce((sum, text) => sum + text.length + 1, 0);
        fc.pre(row !== '' && rowStart < read.length);
        const start = rowStart + (b % row.length);
        const range = locate(value.source, value.tree).text('/x/body', start, rowStart + row.length);
        return file.slice(range.start, range.end) === row.slice(b % row.length);
      }),
    );
  });
});
