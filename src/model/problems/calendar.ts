import type { ImpossibleDate } from './facts.ts';

/** Rules: dates (domain.md F: F03 to F06, F32, F33, F42). Years are B.E. unless said; a date is as it was written. */
export interface CalendarProblems {
  'dates-reversed': { from: string; to: string };
  /** `plain` is the date without its labels. */
  'date-with-label': { value: string; plain: string };
  'date-impossible-in-text': { value: string; fault: ImpossibleDate };
  /** `year` is C.E. */
  'year-common-era': { value: string; year: number; buddhist: number };
  /** `written` is the year with what stands before it, ปี 2027; `year` is C.E. */
  'year-without-era': { written: string; year: number; buddhist: number };
  /** `era` and `year` as written belong to different eras. */
  'era-mismatch': { era: 'พ.ศ.' | 'ค.ศ.'; year: number; buddhist: number; common: number };
  /** Weekdays without วัน. */
  'weekday-differs': { weekday: string; date: string; right: string };
  /** Ranges of days: of the text, and of the meeting. */
  'meeting-dates-differ': { written: string; days: string };
  'letter-before-meeting': { date: string; end: string };
  'letter-on-day-off': { date: string; off: DayOff };
  'fiscal-year-differs': { date: string; written: number; right: number };
  'resolution-undated': Record<never, never>;
  'resolution-not-past': { date: string; letter: string };
  'reference-after-letter': { date: string; letter: string };
  'asked-after-letter': { asked: string; letter: string };
  'province-count': { written: number; right: ProvinceCount };
}

/** Why offices are closed on a day. */
export type DayOff =
  | { readonly kind: 'weekend'; readonly weekday: string }
  | { readonly kind: 'holiday'; readonly name: string };

/** How many provinces there are, without Bangkok and with it. */
export interface ProvinceCount {
  readonly provinces: number;
  readonly withBangkok: number;
}
