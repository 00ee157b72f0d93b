import { expect, test } from 'vitest';
import { proseOf } from '../../../src/check/rules/prose.ts';

/** Prose with its edges and what is left out made visible. */
function shown(text: string, isMarkdown = true): string {
  const prose = proseOf(text, isMarkdown);
  expect(prose).toHaveLength(text.length);
  return prose.replaceAll('\u2029', '¶').replaceAll('\uFFFC', '·');
}

test('addresses, file names and what is marked to stay are no prose, in any digits', () => {
  expect(shown('ดู https://a.go.th/ก(๒ ที่ a@b.go.th และ แผน๒.pdf ปี {=2550=}')).toBe(
    'ดู ··················· ที่ ········· และ ········ ปี ········',
  );
});

test('names in Latin letters and numbers are', () => {
  expect(shown('COVID-19 ปี 2550')).toBe('COVID-19 ปี 2550');
});

test('items, blank lines and cells end a paragraph, the end of a line does not', () => {
  expect(shown('หนึ่ง\nสอง\n\n1. สาม\n  ๒) สี่\n- ห้า')).toBe('หนึ่ง\nสอง¶¶¶¶¶สาม\n¶¶¶¶¶สี่\n¶¶ห้า');
  expect(shown('| ก | ข |\n| - | - |')).toBe('¶ ก ¶ ข ¶\n¶ - ¶ - ¶');
});

test('marks of bold type and of a line break are no prose', () => {
  expect(shown('**ก** ข\\\nค')).toBe('··ก·· ข·\nค');
});

test('outside Markdown all of that is prose', () => {
  expect(shown('1. **ก** | ข\n\nค', false)).toBe('1. **ก** | ข\n\nค');
});
