import type { YearInBothEras } from '../../../model/problems/facts.ts';
import { type CalendarDate, ERA_OFFSET, parseDate } from '../../../thai/dates.ts';
import { likelyYear } from '../../../thai/likely-year.ts';
import { arabicDigits } from '../../../thai/numerals.ts';

/** `3093-04-17`, `17 เมษายน พ.ศ. 2007`: a year that is right in the other era, or 543 from it. Gives year and date that were meant. */
export function yearApart(
  value: string,
  year: number,
): { readonly year: YearInBothEras; readonly date: CalendarDate } | undefined {
  const likely = likelyYear(year);
  if (likely === undefined) return undefined;
  const reading = parseDate(arabicDigits(value).replace(String(year), String(likely)).replace('ค.ศ.', 'พ.ศ.'));
  return reading.ok ? { year: { buddhist: likely, common: likely - ERA_OFFSET }, date: reading.date } : undefined;
}
