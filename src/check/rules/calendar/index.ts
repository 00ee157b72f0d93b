import type { Rule } from '../rule.ts';
import { askedAfterLetter } from './asked-after-letter.ts';
import { dateImpossibleInText } from './date-impossible-in-text.ts';
import { dateWithLabel } from './date-with-label.ts';
import { datesReversed } from './dates-reversed.ts';
import { eraMismatch } from './era-mismatch.ts';
import { fiscalYearDiffers } from './fiscal-year-differs.ts';
import { letterBeforeMeeting } from './letter-before-meeting.ts';
import { letterOnDayOff } from './letter-on-day-off.ts';
import { meetingDatesDiffer } from './meeting-dates-differ.ts';
import { provinceCount } from './province-count.ts';
import { referenceAfterLetter } from './reference-after-letter.ts';
import { resolutionNotPast } from './resolution-not-past.ts';
import { resolutionUndated } from './resolution-undated.ts';
import { weekdayDiffers } from './weekday-differs.ts';
import { yearCommonEra } from './year-common-era.ts';
import { yearWithoutEra } from './year-without-era.ts';

/** Dates, and what hangs on them (domain.md F03 to F06, F32, F33, F42). */
export const calendarRules: readonly Rule[] = [
  askedAfterLetter,
  dateImpossibleInText,
  dateWithLabel,
  datesReversed,
  eraMismatch,
  fiscalYearDiffers,
  letterBeforeMeeting,
  letterOnDayOff,
  meetingDatesDiffer,
  provinceCount,
  referenceAfterLetter,
  resolutionNotPast,
  resolutionUndated,
  weekdayDiffers,
  yearCommonEra,
  yearWithoutEra,
];
