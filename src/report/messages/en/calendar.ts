import type { DayOff } from '../../../model/problems/calendar.ts';
import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { whyImpossible } from './date-faults.ts';

function onDayOff(off: DayOff): string {
  return off.kind === 'weekend' ? `at a weekend (${quoted(`วัน${off.weekday}`)})` : `on a holiday (${quoted(off.name)})`;
}

/** Dates. */
export const calendar = {
  'dates-reversed': ({ from, to }) => ({
    what: `The meeting’s last day ${quoted(to)} is before its first day ${quoted(from)}`,
    fix: 'Correct “from” or “to”. For a meeting of one day, delete “to”',
  }),
  'date-with-label': ({ value, plain }) => ({
    what: `The date ${quoted(value)} has words that a date key does not need`,
    why: 'The date of a letter is day, month and year; “วันที่”, the weekday and “พ.ศ.” are left out when it is printed, and set where they belong',
    fix: `Write ${quoted(plain)} alone`,
  }),
  'date-impossible-in-text': ({ value, fault }) => ({
    what: `The text speaks of ${quoted(value)}, which the calendar does not have`,
    why: whyImpossible(fault),
    fix: 'Compare the date with the paper it comes from, and correct its day, month or year',
  }),
  'year-common-era': ({ value, year, buddhist }) => ({
    what: `The date ${quoted(value)} in the text has the C.E. year ${year}`,
    why: `Official papers count years in the Buddhist era, where ${year} is ${buddhist}`,
    fix: `Write the year ${quoted(String(buddhist))}. Where a C.E. year is needed, put “ค.ศ.” before it`,
  }),
  'year-without-era': ({ written, year, buddhist }) => ({
    what: `${quoted(written)} is a C.E. year without “ค.ศ.”`,
    why: `Official papers count years in the Buddhist era, where ${year} is ${buddhist}`,
    fix: `Write the year ${quoted(String(buddhist))}. Where a C.E. year is needed, write ${quoted(`ค.ศ. ${year}`)}`,
  }),
  'era-mismatch': ({ era, year, buddhist, common }) => ({
    what: `The year in ${quoted(`${era} ${year}`)} does not belong to that era`,
    why: `The eras are 543 years apart; what is meant is probably B.E. ${buddhist}, which is C.E. ${common}`,
    fix: `Write ${quoted(`พ.ศ. ${buddhist}`)} or ${quoted(`ค.ศ. ${common}`)}`,
  }),
  'weekday-differs': ({ weekday, date, right }) => ({
    what: `${quoted(date)} is ${quoted(`วัน${right}`)} and not ${quoted(`วัน${weekday}`)}`,
    why: 'A reader cannot tell whether the date or the weekday is wrong, and may come on another day',
    fix: 'Look at the calendar, and make weekday and date agree',
  }),
  'meeting-dates-differ': ({ written, days }) => ({
    what: `The text says the meeting was on ${quoted(written)}, and “from” and “to” are ${quoted(days)}`,
    why: 'A meeting has the same days throughout the packet, or nobody can tell when it was',
    fix: 'Look them up in the minutes, and make the text agree with “from” and “to”',
  }),
  'letter-before-meeting': ({ date, end }) => ({
    what: `The letter is dated ${quoted(date)}, before the meeting’s last day ${quoted(end)}`,
    why: 'A letter that reports a meeting is dated after it, or on its last day',
    fix: 'Correct “date” of the letter, or “from” and “to” of the meeting',
  }),
  'letter-on-day-off': ({ date, off }) => ({
    what: `The letter’s date ${quoted(date)} falls ${onDayOff(off)}`,
    why: 'A letter gets its number and its date on a working day, so such a date is mostly a slip',
    fix: 'Compare it with the register of outgoing letters, and correct “date”',
  }),
  'fiscal-year-differs': ({ date, written, right }) => ({
    what: `${quoted(date)} is in fiscal year ${right}, and the text says ${written}`,
    why: 'A fiscal year begins on 1 October of the year before it and ends on 30 September',
    fix: 'Correct the fiscal year or the date',
  }),
  'resolution-undated': () => ({
    what: 'A cabinet resolution is cited without its date',
    why: 'A cabinet resolution is cited by the day of the meeting; without it, nobody knows which is meant',
    fix: 'Add its date, as in “ตามมติคณะรัฐมนตรี เมื่อวันที่ 13 มีนาคม 2550”',
  }),
  'resolution-not-past': ({ date, letter }) => ({
    what: `The cabinet resolution of ${quoted(date)} is not earlier than the letter of ${quoted(letter)} that cites it`,
    why: 'A resolution can be cited only once it has been passed',
    fix: 'Correct the date of the resolution, or “date” of the letter',
  }),
  'reference-after-letter': ({ date, letter }) => ({
    what: `The letter referred to is dated ${quoted(date)}, after this letter’s own date ${quoted(letter)}`,
    why: 'Only a letter that was there when this one was written can be referred to',
    fix: 'Correct the date in “references”, or “date” of the letter',
  }),
  'asked-after-letter': ({ asked, letter }) => ({
    what: `The opinion was asked for on ${quoted(asked)}, after the letter’s own date ${quoted(letter)}`,
    why: 'The checklist shows the bodies that were asked before the letter was written',
    fix: 'Correct the date in “asked”, or “date” of the letter',
  }),
  'province-count': ({ written, right }) => ({
    what: `${quoted(`${written} จังหวัด`)} is not the number of provinces on the day of the letter`,
    why: `On that day there were ${right.provinces}, or ${right.withBangkok} with Bangkok; the number changed on 23 March 2011`,
    fix: `Write ${quoted(`${right.provinces} จังหวัด`)} or ${quoted(`${right.withBangkok} จังหวัด`)}, whichever is meant`,
  }),
} satisfies Partial<Catalogue>;
