import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../src/thai/lexicon.ts';
import { findPieces } from '../../src/thai/pieces.ts';
import { createDictionary } from '../../src/thai/words.ts';

const dictionary = createDictionary(new Intl.Segmenter('th', { granularity: 'word' }));

function pieces(text: string, held: readonly string[] = [], compounds: readonly string[] = []) {
  return findPieces(text, { held: new Lexicon(held), compounds: new Lexicon(compounds), dictionary });
}

/** The pieces of a text, parted by bars. */
function parted(text: string, held: readonly string[] = [], compounds: readonly string[] = []): string {
  return pieces(text, held, compounds)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('the pieces of a text', () => {
  test.each([
    ['มอบ|นายสมชาย ใจดีประเสริฐ| |แล้ว', []],
    ['วงเงิน| |ห้าร้อยล้านบาทถ้วน| |แล้ว', []],
    ['โรค|COVID-19| |แล้ว', []],
    ['ถึง|เกยุราพันธุ์|แล้ว', ['เกยุราพันธุ์']],
    ['ให้|กระทรวง|มหาดไทย|มอบ|โดย|นายสมชาย ใจดีประเสริฐ| |แล้ว', ['โดยนายสมชาย']],
  ])('%s: of two that overlap the longer stands', (drawn, held) => {
    expect(parted(drawn.replaceAll('|', ''), held)).toBe(drawn);
  });

  test('a held word stands against one that begins later and is no longer', () => {
    expect(parted('ให้เสนอโดยนายสมชาย ใจดี', ['เสนอโดยนายสมชาย'])).toMatch(/\|เสนอโดยนายสมชาย\|/);
    expect(parted('พร้อมด้วยนายสมชาย ดาว', ['ด้วยนายสมชาย'])).toMatch(/\|ด้วยนายสมชาย\|/);
  });

  test('a held word stands against a compound', () => {
    expect(parted('คณะรัฐมนตรี', ['รัฐมนตรี'], ['คณะรัฐมนตรี'])).toBe('คณะ|รัฐมนตรี');
    expect(parted('คณะรัฐมนตรี', [], ['คณะรัฐมนตรี'])).toBe('คณะรัฐมนตรี');
  });

  test('are the text, whatever it is', () => {
    const text = 'นาย ก. (https://a.go.th) ห้าบาท 5 คน';
    expect(parted(text).replaceAll('|', '')).toBe(text);
  });
});

test('an address may break behind a sign that a letter or a digit follows', () => {
  const [address] = pieces('https://alert.go.th/phase-2/2550/--/');
  expect(address?.inner).toEqual([8, 20, 26, 28]);
});
