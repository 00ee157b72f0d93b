import { arabicDigits } from './numerals.ts';

/** A number as it is dialled, in a text that may hold several; `end` is exclusive. */
export interface PhoneNumber {
  /** Arabic, without spaces or hyphens; of a range (0 2659 6442-3) the first. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Digits parted by single spaces, hyphens or parentheses. */
const dialled = /(?<![\d+])\d[\d ()-]*\d/g;
/** The end of a range: -3, - 45. */
const rangeEnd = /(?<=\d) ?- ?\d{1,4}$/;
const extension = /(?:(?<!ติด)ต่อ|ext\.?|#) *$/i;
/** How many digits a number that lost its zero has at most: 81 234 5678. */
const longestWithoutZero = 9;

/** The telephone numbers of a text, extensions and numbers with a country code (+66) left out. Digits may be Thai. */
export function phoneNumbers(text: string): readonly PhoneNumber[] {
  const arabic = arabicDigits(text);
  return [...arabic.matchAll(dialled)].flatMap(({ 0: written, index: start }) => {
    const before = arabic.slice(0, start);
    if (extension.test(before) || /\+[\d ()-]*$/.test(before)) return [];
    const digits = digitsOf(written);
    const isRange = digits.length > (expectedDigits(digits) ?? longestWithoutZero);
    const first = isRange ? digitsOf(written.replace(rangeEnd, '')) : digits;
    return [{ digits: first, start, end: start + written.length }];
  });
}

/**
 * How many digits a Thai number has, the zero included: 10 where it is a mobile one (06, 08, 09), else 9; nothing for
 * a short number (1111) and for free ones (1800).
 */
export function expectedDigits(digits: string): 9 | 10 | undefined {
  if (/^0[689]/.test(digits)) return 10;
  return digits.startsWith('0') ? 9 : undefined;
}

/** Whether a number would be whole with a zero before it: 2659 6442, 81 234 5678. */
export function lacksZero(digits: string): boolean {
  return /^(?:[2-57]\d{7}|[689]\d{8})$/.test(digits);
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}
