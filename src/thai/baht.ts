import ThaiBahtText from 'thai-baht-text';
import { arabicDigits } from './numerals.ts';

/** What came of reading an amount. Amounts are whole satang, never floats (domain.md E.6). */
export type BahtReading =
  | { readonly ok: true; readonly satang: bigint }
  | { readonly ok: false; readonly why: 'not-understood' | 'negative' | 'finer-than-satang' };

/** An amount in ล้านบาท; `exact` is false where it was rounded, and then `text` says ประมาณ. */
export interface MillionBaht {
  readonly text: string;
  readonly exact: boolean;
}

/** The package's types name exports it does not have: the module itself is the function. */
const reader = callable(ThaiBahtText);
const amount = /^(?<sign>-)?(?<baht>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d+))?(?: *บาท)?$/;
const SATANG_PER_BAHT = 100n;
const MILLION = 1_000_000n;
/** Satang in 0.01 ล้านบาท. */
const SATANG_PER_HUNDREDTH = 1_000_000n;

/** Reads `1284750000`, `84,749,999.50`, `0.5`, `๕๐๐ บาท`. Commas stand at thousands or nowhere. */
export function parseBaht(text: string): BahtReading {
  const parts = amount.exec(arabicDigits(text.trim()))?.groups;
  if (parts === undefined) return { ok: false, why: 'not-understood' };
  if (parts.sign !== undefined) return { ok: false, why: 'negative' };
  const fraction = (parts.fraction ?? '').replace(/0+$/, '');
  if (fraction.length > 2) return { ok: false, why: 'finer-than-satang' };
  const baht = BigInt((parts.baht ?? '').replaceAll(',', ''));
  return { ok: true, satang: baht * SATANG_PER_BAHT + BigInt(fraction.padEnd(2, '0')) };
}

/** `1,284,750,000`, or `12,345,678.50` where there are satang; Arabic digits, no unit. `satang` is not negative. */
export function bahtFigure(satang: bigint): string {
  const fraction = satang % SATANG_PER_BAHT;
  const figure = grouped(satang / SATANG_PER_BAHT);
  return fraction === 0n ? figure : `${figure}.${String(fraction).padStart(2, '0')}`;
}

/** `หนึ่งพันสองร้อยแปดสิบสี่ล้านเจ็ดแสนห้าหมื่นบาทถ้วน`; zero is `ศูนย์บาทถ้วน`. `satang` is not negative. */
export function bahtWords(satang: bigint): string {
  const baht = satang / SATANG_PER_BAHT;
  const fraction = satang % SATANG_PER_BAHT;
  if (satang === 0n) return 'ศูนย์บาทถ้วน';
  const whole = baht === 0n ? '' : `${words(baht)}บาท`;
  return whole + (fraction === 0n ? 'ถ้วน' : `${words(fraction)}สตางค์`);
}

/**
 * `1,284.75 ล้านบาท`, with two decimals at most. An amount that does not come out even is rounded half
 * up and says so: `ประมาณ 12.35 ล้านบาท`. Below 5,000 baht nothing would be left: `4,000 บาท`.
 */
export function millionBaht(satang: bigint): MillionBaht {
  const hundredths = (satang + SATANG_PER_HUNDREDTH / 2n) / SATANG_PER_HUNDREDTH;
  if (hundredths === 0n) return { text: `${bahtFigure(satang)} บาท`, exact: true };
  const exact = satang % SATANG_PER_HUNDREDTH === 0n;
  const decimals = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const figure = grouped(hundredths / 100n) + (decimals === '' ? '' : `.${decimals}`);
  return { text: `${exact ? '' : 'ประมาณ '}${figure} ล้านบาท`, exact };
}

/** A positive number in words: groups of six digits from the package, ล้าน between them. */
function words(value: bigint): string {
  const millions = value / MILLION;
  const rest = value % MILLION;
  if (millions === 0n) return underMillion(rest);
  return `${words(millions)}ล้าน${rest === 1n ? 'เอ็ด' : underMillion(rest)}`;
}

/**
 * thai-baht-text 2.0.5 is right below a million, but for zero, which it leaves out. It counts in floats,
 * so amounts past 2^53 come out wrong and past 1e21 as `undefined`; satang beyond the first two are cut.
 */
function underMillion(value: bigint): string {
  return reader(Number(value)).replace('บาทถ้วน', '');
}

function callable(module: unknown): (amount: number) => string {
  if (typeof module !== 'function') throw new TypeError('thai-baht-text is not a function');
  return (amount) => String(module(amount));
}

function grouped(value: bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
