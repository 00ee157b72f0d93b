import type { ImpossibleDate } from '../model/problems/facts.ts';
import { MONTHS } from './data/months.ts';
import { type CalendarDate, daysInMonth, ERA_OFFSET } from './dates.ts';

/** What the calendar has against a date that parseDate found impossible. */
export function whyImpossible(date: CalendarDate): ImpossibleDate {
  const month = MONTHS[date.month - 1]?.name;
  if (month === undefined) return { kind: 'month', number: date.month };
  // Only กุมภาพันธ์ ever lacks a 29th.
  if (date.kind === 'day' && date.day === 29)
    return { kind: 'leap', buddhist: date.year + ERA_OFFSET, common: date.year };
  return { kind: 'day', month, days: daysInMonth(date.year, date.month) };
}
