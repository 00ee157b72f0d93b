import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bahtFigure, bahtWords, millionBaht, parseBaht } from '../../src/thai/baht.ts';

const digits = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const places = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/** A second reading of a number, digit by digit, that shares nothing with the one under test. */
function spell(group: string): string {
  return [...group]
    .map((digit, index) => {
      const place = group.length - 1 - index;
      if (digit === '0') return '';
      if (place === 1 && digit === '1') return 'สิบ';
      if (place === 1 && digit === '2') return 'ยี่สิบ';
      if (place === 0 && digit === '1' && group.length > 1) return 'เอ็ด';
      return `${digits[Number(digit)]}${places[place]}`;
    })
    .join('');
}

function oracle(satang: bigint): string {
  const baht = String(satang / 100n);
  const rest = satang % 100n;
  const whole = baht === '0' ? '' : `${spellGroups(baht)}บาท`;
  if (satang === 0n) return 'ศูนย์บาทถ้วน';
  return whole + (rest === 0n ? 'ถ้วน' : `${spell(String(rest))}สตางค์`);
}

function spellGroups(number: string): string {
  const groups: string[] = [];
  for (let end = number.length; end > 0; end -= 6) groups.unshift(number.slice(Math.max(0, end - 6), end));
  const [first = '', ...rest] = groups;
  return [spell(first), ...rest.map(spell)].join('ล้าน');
}

function satang(text: string): bigint {
  const read = parseBaht(text);
  if (!read.ok) throw new Error(`${text}: ${read.why}`);
  return read.satang;
}

describe('parseBaht', () => {
  test.each([
    ['1284750000', 128475000000n],
    ['84,749,999.50', 8474999950n],
    ['0.50', 50n],
    ['0.5', 50n],
    ['12345678.25', 1234567825n],
    ['๕๐๐,๐๐๐', 50000000n],
    ['500 บาท', 50000n],
    ['1.500', 150n],
    ['1.50000', 150n],
    [' 500 ', 50000n],
    ['0', 0n],
    ['9007199254740993', 900719925474099300n],
  ])('%s', (text, expected) => {
    expect(parseBaht(text)).toEqual({ ok: true, satang: expected });
  });

  test.each(['', 'ห้าร้อย', '1,00', '1,0000', '12,34,567', '.5', '5.', '1e9', '1 000', '1.2.3', '500 ล้านบาท'])(
    '%j is not understood',
    (text) => {
      expect(parseBaht(text)).toEqual({ ok: false, why: 'not-understood' });
    },
  );

  test('tells what is negative and what is finer than a satang', () => {
    expect(parseBaht('-5')).toEqual({ ok: false, why: 'negative' });
    expect(parseBaht('0.125')).toEqual({ ok: false, why: 'finer-than-satang' });
  });
});

describe('bahtFigure', () => {
  test.each([
    ['1284750000', '1,284,750,000'],
    ['12345678.50', '12,345,678.50'],
    ['0.05', '0.05'],
    ['999', '999'],
    ['1000', '1,000'],
  ])('%s → %s', (text, figure) => {
    expect(bahtFigure(satang(text))).toBe(figure);
  });

  test('reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 30n), (amount) => {
        expect(satang(bahtFigure(amount))).toBe(amount);
      }),
    );
  });
});

describe('bahtWords', () => {
  test.each([
    ['0', 'ศูนย์บาทถ้วน'],
    ['1', 'หนึ่งบาทถ้วน'],
    ['10', 'สิบบาทถ้วน'],
    ['11', 'สิบเอ็ดบาทถ้วน'],
    ['20', 'ยี่สิบบาทถ้วน'],
    ['21', 'ยี่สิบเอ็ดบาทถ้วน'],
    ['100', 'หนึ่งร้อยบาทถ้วน'],
    ['101', 'หนึ่งร้อยเอ็ดบาทถ้วน'],
    ['110', 'หนึ่งร้อยสิบบาทถ้วน'],
    ['1001', 'หนึ่งพันเอ็ดบาทถ้วน'],
    ['1000000', 'หนึ่งล้านบาทถ้วน'],
    ['1000001', 'หนึ่งล้านเอ็ดบาทถ้วน'],
    ['11000000', 'สิบเอ็ดล้านบาทถ้วน'],
    ['21000021', 'ยี่สิบเอ็ดล้านยี่สิบเอ็ดบาทถ้วน'],
    ['500000000', 'ห้าร้อยล้านบาทถ้วน'],
    ['1284750000', 'หนึ่งพันสองร้อยแปดสิบสี่ล้านเจ็ดแสนห้าหมื่นบาทถ้วน'],
    ['1000000000000', 'หนึ่งล้านล้านบาทถ้วน'],
    ['1000001000000', 'หนึ่งล้านเอ็ดล้านบาทถ้วน'],
    ['12345678.50', 'สิบสองล้านสามแสนสี่หมื่นห้าพันหกร้อยเจ็ดสิบแปดบาทห้าสิบสตางค์'],
    ['0.25', 'ยี่สิบห้าสตางค์'],
    ['0.01', 'หนึ่งสตางค์'],
    ['0.11', 'สิบเอ็ดสตางค์'],
    ['1.01', 'หนึ่งบาทหนึ่งสตางค์'],
    ['9007199254740993', 'เก้าพันเจ็ดล้านหนึ่งแสนเก้าหมื่นเก้าพันสองร้อยห้าสิบสี่ล้านเจ็ดแสนสี่หมื่นเก้าร้อยเก้าสิบสามบาทถ้วน'],
  ])('%s → %s', (text, words) => {
    expect(bahtWords(satang(text))).toBe(words);
  });

  test('agrees with a second reading over many amounts, far beyond 2^53', () => {
    const sizes = fc.oneof(fc.bigInt(0n, 99_999n), fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 27n));
    const round = fc
      .tuple(fc.bigInt(0n, 999n), fc.integer({ min: 0, max: 20 }))
      .map(([lead, zeros]) => lead * 10n ** BigInt(zeros));
    fc.assert(
      fc.property(fc.oneof(sizes, round), (amount) => {
        expect(bahtWords(amount)).toBe(oracle(amount));
      }),
      {
        numRuns: 3_000,
      },
    );
  });
});

describe('millionBaht', () => {
  test.each([
    ['1284750000', '1,284.75 ล้านบาท', true],
    ['500000000', '500 ล้านบาท', true],
    ['1500000', '1.5 ล้านบาท', true],
    ['10000', '0.01 ล้านบาท', true],
    ['12345678.25', 'ประมาณ 12.35 ล้านบาท', false],
    ['1284750000.01', 'ประมาณ 1,284.75 ล้านบาท', false],
    ['1995000', 'ประมาณ 2 ล้านบาท', false],
    ['5000', 'ประมาณ 0.01 ล้านบาท', false],
    ['4999.99', '4,999.99 บาท', true],
    ['0', '0 บาท', true],
  ])('%s → %s', (text, printed, exact) => {
    expect(millionBaht(satang(text))).toEqual({ text: printed, exact });
  });
});
