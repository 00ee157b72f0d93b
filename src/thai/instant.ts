import type { CalendarDate } from './dates.ts';

const bangkokOffset = 7 * 60 * 60 * 1000;

/** The instant at which a day begins in Bangkok; of a month, its first day. */
export function bangkokMidnight(date: CalendarDate): Date {
  return new Date(Date.UTC(date.year, date.month - 1, date.kind === 'day' ? date.day : 1) - bangkokOffset);
}
