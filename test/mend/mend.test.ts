import { describe, expect, it } from 'vitest';
import { type Look, mend } from '../../src/mend/mend.ts';
import type { Diagnostic, Outcome } from '../../src/model/diagnostic.ts';

type Seen = Outcome<never>;

function found(start: number, end: number, text: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic {
  const range = { file: 'm.yaml', start, end };
  return { code: 'doubled-space', severity, at: { kind: 'range', ...range }, params: {}, fix: { range, text } };
}

/** Tells a problem at each match, to be replaced by `text`. */
const telling =
  (pattern: RegExp, text: string, more: (file: string) => readonly Diagnostic[] = () => []): Look<Seen> =>
  async (file) => ({
    diagnostics: [
      ...[...file.matchAll(pattern)].map(({ 0: match, index }) => found(index, index + match.length, text)),
      ...more(file),
    ],
  });

async function mended(text: string, look: Look<Seen>): Promise<readonly [string, number]> {
  const { text: after, edits } = await mend({ name: 'm.yaml', text }, look);
  return [after, edits];
}

describe('mending', () => {
  it('makes all edits of a round at once, and those that show only then', async () => {
    expect(await mended('a: หนึ่งxxxxสองxxสาม\n', telling(/xx/g, 'x'))).toEqual(['a: หนึ่งxสองxสาม\n', 4]);
  });

  it('ends where a fix mends nothing for good', async () => {
    const [text, edits] = await mended('a: x\n', telling(/x/g, 'xx'));
    expect([text.length < 3000, edits < 2000]).toEqual([true, true]);
  });

  it('leaves a text without problems as it is', async () => {
    expect(await mended('a: ก\n', telling(/x/g, ''))).toEqual(['a: ก\n', 0]);
  });

  it('shows the last text’s problems', async () => {
    const { seen } = await mend({ name: 'm.yaml', text: 'a: xก\n' }, telling(/x/g, ''));
    expect(seen.diagnostics).toEqual([]);
  });
});

describe('what is around an edit stays', () => {
  it.each([
    ['comments, line ends and marks', '# xก\r\na:   "xก"   # x\r\n\r\nb: [ \'xก\' ,  xข ]\r\n'],
    ['a block and its indents', 'a: |\n    xหนึ่ง\n\n      - xสอง  \nb: >-\n  xสาม\n  xสี่\n'],
  ])('%s', async (_, text) => {
    const inComments = /(?<=#[^\n]*)x/;
    const look: Look<Seen> = async (file) => ({
      diagnostics: [...file.matchAll(/x/g)]
        .filter(({ index }) => !inComments.test(file.slice(file.lastIndexOf('\n', index) + 1, index + 1)))
        .map(({ index }) => found(index, index + 1, '')),
    });
    const expected = text
      .split('\n')
      .map((line) => line.replace(/^[^#]*/, (before) => before.replaceAll('x', '')))
      .join('\n');
    expect((await mended(text, look))[0]).toBe(expected);
  });
});

describe('an edit is not made', () => {
  it.each([
    ['that makes a comment of the text behind it', 'a: ก x# ข\n'],
    ['that makes a list of a text', 'a: x- ก\n'],
    ['that makes nothing of a word', 'a: xnull\n'],
    ['that makes a key of a text', 'a: ก\nb: ข\n  ค:x ง\n'],
    ['that takes a key’s letter', 'xa: ก\n'],
    ['in a comment', 'a: ก # x\n'],
    ['that ends a quotation', 'a: "ก\\x"\n'],
  ])('%s', async (_, text) => {
    expect(await mended(text, telling(/x/g, ''))).toEqual([text, 0]);
  });

  it('over the marks of a text, where it was for a stretch of it', async () => {
    expect(await mended('a: "ก"\n', telling(/"ก"/g, 'ข'))).toEqual(['a: "ก"\n', 0]);
    expect(await mended('a: |\n  ก\n', telling(/\|\n {2}ก\n/g, 'ข\n'))).toEqual(['a: |\n  ก\n', 0]);
  });

  it('that brings an error, unless one is gone that may have hidden it', async () => {
    const error: Diagnostic = { code: 'text-empty', severity: 'error', at: { kind: 'command' }, params: {} };
    const other: Diagnostic = { ...error, code: 'yaml-merge-key' };
    const brings = telling(/x/g, '', (file) => (file.includes('x') ? [] : [error]));
    const reveals = telling(/x/g, '', (file) => (file.includes('x') ? [other] : [error]));
    expect(await mended('a: xก\n', brings)).toEqual(['a: xก\n', 0]);
    expect(await mended('a: xก\n', reveals)).toEqual(['a: ก\n', 1]);
  });

  it('and keeps none of the others from being made', async () => {
    const bad = 'b: ก x# ข\n';
    const text = `${'a: xก\n'.repeat(40).replace(/a/g, () => `a${keys.next().value}`)}${bad}c: xข\n`;
    const [after] = await mended(text, telling(/x/g, ''));
    expect(after).toBe(text.replaceAll('x', '').replace('b: ก # ข\n', bad));
  });
});

const keys = (function* () {
  for (let next = 0; ; next += 1) yield next;
})();
