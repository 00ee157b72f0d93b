import type { DateSlip } from '../../../model/diagnostic.ts';
import { dateInFull } from '../../../thai/date-format.ts';
import { arabicDigits } from '../../../thai/numerals.ts';
import { inNumbers } from './in-numbers.ts';
import { nearMonth } from './near-month.ts';
import { shortYear } from './short-year.ts';

/** What was probably meant by a date that is in no known form, where the slip is a known one. */
export function dateSlip(value: string): DateSlip | undefined {
  const text = arabicDigits(value.trim().replace(/[\s\u00A0]+/g, ' '));
  const numbers = inNumbers(text);
  if (numbers) return { kind: 'numbers', likely: [dateInFull(numbers)] };
  const month = nearMonth(text);
  if (month) return { kind: 'month', likely: [dateInFull(month)] };
  const [first, second] = shortYear(text).map(dateInFull);
  if (first === undefined) return undefined;
  return { kind: 'short-year', likely: second === undefined ? [first] : [first, second] };
}
