import dayjs from 'dayjs';
import 'dayjs/locale/th.js';
import buddhistEra from 'dayjs/plugin/buddhistEra.js';
import utc from 'dayjs/plugin/utc.js';
import { type CalendarDate, type Day, ERA_OFFSET } from './dates.ts';

dayjs.extend(utc);
dayjs.extend(buddhistEra);

/**
 * `17 เมษายน 2550`: the date of a letter, without วันที่ and without พ.ศ. (domain.md E.5). Here and below
 * digits are Arabic: thaiDigits makes them Thai when the whole paragraph is known.
 */
export function longDate(date: Day): string {
  return format(date, 'D MMMM BBBB');
}

/** `เมษายน 2550`. */
export function monthYear(date: CalendarDate): string {
  return format(date, 'MMMM BBBB');
}

/** A date in full, `17 เมษายน 2550`; without a day `เมษายน 2550`. */
export function dateInFull(date: CalendarDate): string {
  return date.kind === 'day' ? longDate(date) : monthYear(date);
}

/** `7 เม.ย. 50`, for tables and notes. */
export function shortDate(date: Day): string {
  return format(date, 'D MMM BB');
}

/** `วันอังคารที่ 13 มีนาคม 2550`. */
export function weekdayDate(date: Day): string {
  return format(date, '[วัน]dddd[ที่] D MMMM BBBB');
}

/**
 * `3 - 4 เมษายน 2550`; across months `30 มิถุนายน - 1 กรกฎาคม 2569`; across years both in full; one
 * day alone where both are the same. `from` must not be after `to`.
 */
export function dateRange(from: Day, to: Day): string {
  if (from.year !== to.year) return `${longDate(from)} - ${longDate(to)}`;
  if (from.month !== to.month) return `${format(from, 'D MMMM')} - ${longDate(to)}`;
  return from.day === to.day ? longDate(to) : `${from.day} - ${longDate(to)}`;
}

/** The fiscal year (B.E.) of a date: year N runs from 1 October N-1 to 30 September N. */
export function fiscalYear(date: CalendarDate): number {
  return date.year + ERA_OFFSET + (date.month >= 10 ? 1 : 0);
}

/** A day as the common era's ISO 8601 writes it, `2007-04-17`, for metadata. */
export function isoDate(date: Day): string {
  return format(date, 'YYYY-MM-DD');
}

/** Formatted in UTC: in a local time zone some days do not exist (Samoa skipped 30 December 2011). */
function format(date: CalendarDate, pattern: string): string {
  const day = date.kind === 'day' ? date.day : 1;
  return dayjs
    .utc(Date.UTC(date.year, date.month - 1, day))
    .locale('th')
    .format(pattern);
}
