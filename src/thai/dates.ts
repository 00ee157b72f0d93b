import { MONTHS } from './data/months.ts';
import { arabicDigits } from './numerals.ts';

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

/** What came of reading a date. `year` is the refused year as it was written. */
export type DateReading =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly why: 'not-understood' | 'impossible' }
  | { readonly ok: false; readonly why: 'year-refused'; readonly year: number };

/** Years between the Buddhist and the common era (exact from 1 January 1941). */
export const ERA_OFFSET = 543;

const iso = /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/;
const written = /^(?:(?:วันที่ *)?(?<day>\d{1,2}) *)?(?<name>[ก-๎.]+?) *(?:พ\.ศ\. *)?(?<year>\d{4})$/;

/**
 * Reads `2550-04-17`, `2007-04-17`, `17 เมษายน 2550`, `17 เม.ย. 2550`, and without a day `2570-01` and
 * `มกราคม 2570`; digits may be Thai. Years over 2400 are B.E., 1900 to 2200 are C.E., any other is
 * refused (domain.md E.5). The day is checked in the common era: 29 กุมภาพันธ์ 2567 exists, 2566 has none.
 *
 * dayjs does not read dates here: it knows no B.E. input and rolls 31 เมษายน over to 1 พฤษภาคม.
 */
export function parseDate(text: string): DateReading {
  const plain = arabicDigits(text.trim().replace(/[\s\u00A0]+/g, ' '));
  const parts = (iso.exec(plain) ?? written.exec(plain))?.groups;
  const month = parts?.name === undefined ? Number(parts?.month) : monthNumber(parts.name);
  if (parts === undefined || month === undefined) return { ok: false, why: 'not-understood' };
  const writtenYear = Number(parts.year);
  const year = commonEra(writtenYear);
  if (year === undefined) return { ok: false, why: 'year-refused', year: writtenYear };
  if (parts.day === undefined) return possible({ kind: 'month', year, month });
  return possible({ kind: 'day', year, month, day: Number(parts.day) });
}

/** Negative, zero or positive as `a` is before, at or after `b`; a month stands before its own days. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || dayOf(a) - dayOf(b);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(date: CalendarDate): number {
  return date.kind === 'day' ? date.day : 0;
}

function possible(date: CalendarDate): DateReading {
  const monthExists = date.month >= 1 && date.month <= MONTHS.length;
  const dayExists = date.kind === 'month' || (date.day >= 1 && date.day <= daysInMonth(date.year, date.month));
  return monthExists && dayExists ? { ok: true, date } : { ok: false, why: 'impossible' };
}

function commonEra(year: number): number | undefined {
  if (year > 2400) return year - ERA_OFFSET;
  return year >= 1900 && year <= 2200 ? year : undefined;
}

function monthNumber(name: string): number | undefined {
  const found = MONTHS.findIndex((month) => month.name === name || month.short === name);
  return found === -1 ? undefined : found + 1;
}
