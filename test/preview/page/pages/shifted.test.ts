import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shifted } from '../../../../src/preview/page/pages/shifted.ts';

const from = 'one\ntwo\nthree\n';

test.each([
  ['before what was put in', from, 'one\ntwo\nnew\nthree\n', { start: 0, end: 3 }, 'one'],
  ['behind what was put in', from, 'new\none\ntwo\nthree\n', { start: 4, end: 7 }, 'two'],
  ['behind what was taken away', from, 'two\nthree\n', { start: 8, end: 13 }, 'three'],
  ['that changed itself', from, 'one\ntwenty\nthree\n', { start: 4, end: 7 }, 'twenty'],
  ['of which a part changed', from, 'one\ntwo and more\nthree\n', { start: 0, end: 13 }, 'one\ntwo and more\nthree'],
])('a stretch %s is found', (_, before, after, stretch, expected) => {
  const { start, end } = shifted(stretch, before, after);
  expect(after.slice(start, end)).toBe(expected);
});

test('a stretch outside of an edit keeps its words, whatever the edit', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
  fc.assert(
    fc.property(text, text, text, text, (before, old, put, behind) => {
      const now = shifted({ start: 0, end: before.length }, before + old + behind, before + put + behind);
      expect((before + put + behind).slice(now.start, now.end).startsWith(before)).toBe(true);
    }),
  );
});
