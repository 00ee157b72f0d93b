import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusters, isMark, isThai } from '../../src/thai/text.ts';
import { thaiText } from './script.ts';

describe('clusters', () => {
  test.each([
    ['ที่', ['ที่']],
    ['น้ำ', ['น้ำ']],
    ['ทำ', ['ทำ']],
    ['เมื่อ', ['เมื่', 'อ']],
    ['ปัญญา', ['ปั', 'ญ', 'ญ', 'า']],
    ['ไทย A๑', ['ไท', 'ย', ' ', 'A', '๑']],
    ['เ ก', ['เ', ' ', 'ก']],
    ['้า', ['้', 'า']],
    ['☑🙂', ['☑', '🙂']],
    ['', []],
  ])('%s', (text, pieces) => {
    expect(clusters(text)).toEqual(pieces);
  });

  test('join to the text and never begin with a mark', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        const pieces = clusters(text);
        expect(pieces.join('')).toBe(text);
        expect(pieces.filter((piece, index) => index > 0 && (isMark(piece) || piece.startsWith('ำ')))).toEqual([]);
      }),
    );
  });
});

describe('characters', () => {
  test('of the Thai block, and marks among them', () => {
    expect(['ก', '๑', 'ฯ', 'A', '1', ' '].map(isThai)).toEqual([true, true, true, false, false, false]);
    expect(['่', 'ั', '์', 'ำ', 'า', 'ก'].map(isMark)).toEqual([true, true, true, false, false, false]);
  });
});
