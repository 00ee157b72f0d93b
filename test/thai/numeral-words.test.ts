import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bahtWords } from '../../src/thai/baht.ts';
import { readNumeralWords } from '../../src/thai/numeral-words.ts';

describe('a number in words', () => {
  it.each([
    ['สาม', 3n],
    ['สิบ', 10n],
    ['ยี่สิบเอ็ด', 21n],
    ['ร้อยห้าสิบ', 150n],
    ['หนึ่งร้อยหนึ่ง', 101n],
    ['หนึ่งล้านเอ็ด', 1_000_001n],
    ['ร้อยล้าน', 100_000_000n],
    ['ล้าน', 1_000_000n],
    ['หนึ่งล้านล้าน', 1_000_000_000_000n],
    ['ศูนย์', 0n],
  ])('%s is %s', (words, value) => {
    expect(readNumeralWords(words)).toBe(value);
  });

  it.each(['', 'ห้าหก', 'ร้อยพัน', 'สามคน', 'ล้านล้านคน', 'คนล้าน'])('%j is none', (words) => {
    expect(readNumeralWords(words)).toBeUndefined();
  });

  it('reads back whatever is written in words', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n }), (value) => {
        expect(readNumeralWords(bahtWords(value * 100n).replace('บาทถ้วน', ''))).toBe(value);
      }),
    );
  });
});
