import { numeralWords, readNumeralWords } from './numeral-words.ts';
import { arabicDigits } from './numerals.ts';

/** A sum of money in a text, its unit included: 500 ล้านบาท. Whole satang; `end` is exclusive. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly satang: bigint;
}

const SATANG_PER_BAHT = 100n;
const figure = String.raw`(?<![\d.,])(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d+)|\.-)?`;
const amount = new RegExp(String.raw`${figure}[ \u00A0]*(?<scale>(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน){0,4})[ \u00A0]*บาท`, 'g');
const inWords = new RegExp(`^(?:(?<baht>${numeralWords})บาท)?(?:ถ้วน|(?<satang>${numeralWords})สตางค์)?$`);

/** The sums of money in a text, figures Arabic or Thai. One finer than a satang is left out. */
export function amountsIn(text: string): readonly Amount[] {
  return [...arabicDigits(text).matchAll(amount)].flatMap(({ 0: found, index, groups }) => {
    const satang = satangOf(groups?.whole ?? '', groups?.fraction ?? '', groups?.scale ?? '');
    return satang === undefined ? [] : [{ start: index, end: index + found.length, satang }];
  });
}

/** Reads a sum in words, ห้าร้อยบาทถ้วน or สิบบาทห้าสิบสตางค์, as satang. Nothing where it is none. */
export function readBahtWords(text: string): bigint | undefined {
  const { baht, satang } = inWords.exec(text.replace(/[ \u00A0]/g, ''))?.groups ?? {};
  if (baht === undefined && satang === undefined) return undefined;
  const whole = baht === undefined ? 0n : readNumeralWords(baht);
  const rest = satang === undefined ? 0n : readNumeralWords(satang);
  return whole === undefined || rest === undefined ? undefined : whole * SATANG_PER_BAHT + rest;
}

function satangOf(whole: string, fraction: string, scale: string): bigint | undefined {
  const factor = scale === '' ? 1n : readNumeralWords(scale);
  // More digits than any budget has: not worth the arithmetic.
  if (factor === undefined || whole.length + fraction.length > 40) return undefined;
  const scaled = BigInt(whole.replaceAll(',', '') + fraction) * factor * SATANG_PER_BAHT;
  const divisor = 10n ** BigInt(fraction.length);
  return scaled % divisor === 0n ? scaled / divisor : undefined;
}
