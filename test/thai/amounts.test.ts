import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsIn, readBahtWords } from '../../src/thai/amounts.ts';
import { bahtFigure, bahtWords } from '../../src/thai/baht.ts';

describe('the sums of a text', () => {
  it.each([
    ['งบกลาง 500 ล้านบาท', '500 ล้านบาท', 50_000_000_000n],
    ['จำนวน ๑,๒๘๔.๗๕ ล้านบาท', '๑,๒๘๔.๗๕ ล้านบาท', 128_475_000_000n],
    ['ค่าปรับ 2,000.- บาท', '2,000.- บาท', 200_000n],
    ['ครั้งละ 20.25บาท', '20.25บาท', 2025n],
    ['3 หมื่นล้านบาท', '3 หมื่นล้านบาท', 3_000_000_000_000n],
    [`${'9'.repeat(40)} บาท`, `${'9'.repeat(40)} บาท`, BigInt('9'.repeat(40)) * 100n],
  ])('are found with their unit: %s', (text, written, satang) => {
    const start = text.indexOf(written);
    expect(amountsIn(text)).toEqual([{ start, end: start + written.length, satang }]);
  });

  it.each([
    '500 คน',
    'บาท',
    '0.001 บาท',
    '1.2.3 บาท',
    '5 ร้อยพันบาท',
    `${'9'.repeat(50)} บาท`,
    `${'9'.repeat(25)}.${'0'.repeat(25)} บาท`,
  ])('are not found in %s', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });

  it('take time in proportion to the text', () => {
    const text = '9'.repeat(1_000_000) + 'ล้าน'.repeat(300_000);
    const before = performance.now();
    amountsIn(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('a sum in words', () => {
  it('is what it was written from', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n }), (satang) => {
        expect(readBahtWords(bahtWords(satang))).toBe(satang);
        expect(amountsIn(`${bahtFigure(satang)} บาท`).map((amount) => amount.satang)).toEqual([satang]);
      }),
    );
  });

  it('may be parted by spaces', () => {
    expect(readBahtWords('ห้าร้อย บาท\u00A0ถ้วน')).toBe(50_000n);
    expect(readBahtWords('ห้าสิบ สตางค์')).toBe(50n);
  });

  it.each(['', 'ถ้วน', 'ห้าร้อย', 'ห้าร้อยบาทกว่า', 'ห้าหกบาท', 'ห้าบาทห้าหกสตางค์', 'ห้าหกสตางค์'])('is none: %j', (text) => {
    expect(readBahtWords(text)).toBeUndefined();
  });
});
