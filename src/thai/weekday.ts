import { WEEKDAYS } from './data/weekdays.ts';
import type { Day } from './dates.ts';

export type Weekday = (typeof WEEKDAYS)[number];

/** The weekday of a calendar day, without วัน: อังคาร. */
export function weekdayOf({ year, month, day }: Day): Weekday {
  // The remainder is that of a week, which the compiler cannot know.
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? WEEKDAYS[0];
}

/** Whether offices are closed because of the weekday. */
export function isWeekend(weekday: Weekday): weekday is 'อาทิตย์' | 'เสาร์' {
  return weekday === 'อาทิตย์' || weekday === 'เสาร์';
}
