import { MONTHS } from './data/months.ts';
import { WEEKDAYS } from './data/weekdays.ts';
import { arabicDigits } from './numerals.ts';
import { oneOf } from './one-of.ts';

/** A calendar day. It is no moment: there is no clock and no time zone to it. `year` is C.E., `month` is 1 to 12. */
export interface Day {
  readonly kind: 'day';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month whose day is not known yet, as in a draft. */
export interface Month {
  readonly kind: 'month';
  readonly year: number;
  readonly month: number;
}

export type CalendarDate = Day | Month;

/** What came of reading a date. An impossible `date` is what was written, `year` the refused year as it was written. */
export type DateReading =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly why: 'not-understood' }
  | { readonly ok: false; readonly why: 'impossible'; readonly date: CalendarDate }
  | { readonly ok: false; readonly why: 'year-refused'; readonly year: number };

/** Years between the Buddhist and the common era. */
export const ERA_OFFSET = 543;
/** The C.E. year from which that is exact in every month: before it the year began in April. */
export const ERA_SETTLED = 1941;

/** The years that are taken, both ends included: one and the same age in either era. */
export const COMMON_YEARS = { first: 1900, last: 2200 } as const;
export const BUDDHIST_YEARS = { first: 2401, last: COMMON_YEARS.last + ERA_OFFSET } as const;

const iso = /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/;
const label = `วัน(?:${oneOf(WEEKDAYS)} ?)?(?:ที่ ?)?`;
const written = new RegExp(
  String.raw`^(?:(?:${label})?(?<day>\d{1,2}) ?)?(?<name>[ก-๎.]+?) ?(?:(?<era>[พค]\.ศ\.) ?)?(?<year>\d{4})$`,
);

/**
 * Reads `2550-04-17`, `2007-04-17`, `17 เมษายน 2550`, `17 เม.ย. 2550`, and without a day `2570-01` and
 * `มกราคม 2570`; digits may be Thai; วันที่, a weekday and พ.ศ. or ค.ศ. may stand where prose has them. Years from
 * 2401 to 2743 are B.E., 1900 to 2200 are C.E., any other is refused (domain.md E.5), and so is one that the era
 * named does not have. The day is checked in the common era: 29 กุมภาพันธ์ 2567 exists, 2566 has none.
 *
 * dayjs does not read dates here: it knows no B.E. input and rolls 31 เมษายน over to 1 พฤษภาคม.
 */
export function parseDate(text: string): DateReading {
  const plain = arabicDigits(text.trim().replace(/[\s\u00A0]+/g, ' '));
  const parts = (iso.exec(plain) ?? written.exec(plain))?.groups;
  const month = parts?.name === undefined ? Number(parts?.month) : monthNumber(parts.name);
  if (parts === undefined || month === undefined) return { ok: false, why: 'not-understood' };
  const writtenYear = Number(parts.year);
  const year = commonEra(writtenYear, parts.era);
  if (year === undefined) return { ok: false, why: 'year-refused', year: writtenYear };
  if (parts.day === undefined) return possible({ kind: 'month', year, month });
  return possible({ kind: 'day', year, month, day: Number(parts.day) });
}

/** Negative, zero or positive as `a` is before, at or after `b`; a month stands before its own days. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || dayOf(a) - dayOf(b);
}

/** How many days a month of a C.E. year has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(date: CalendarDate): number {
  return date.kind === 'day' ? date.day : 0;
}

function possible(date: CalendarDate): DateReading {
  const monthExists = date.month >= 1 && date.month <= MONTHS.length;
  const dayExists = date.kind === 'month' || (date.day >= 1 && date.day <= daysInMonth(date.year, date.month));
  return monthExists && dayExists ? { ok: true, date } : { ok: false, why: 'impossible', date };
}

function commonEra(year: number, era: string | undefined): number | undefined {
  if (era !== 'ค.ศ.' && within(BUDDHIST_YEARS, year)) return year - ERA_OFFSET;
  return era !== 'พ.ศ.' && within(COMMON_YEARS, year) ? year : undefined;
}

function within({ first, last }: { readonly first: number; readonly last: number }, year: number): boolean {
  return year >= first && year <= last;
}

function monthNumber(name: string): number | undefined {
  const found = MONTHS.findIndex((month) => month.name === name || month.short === name);
  return found === -1 ? undefined : found + 1;
}
