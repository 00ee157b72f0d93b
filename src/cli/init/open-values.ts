import { codeOf } from '../../check/rules/letter/ministry-code.ts';
import { type CalendarDate, compareDates, ERA_OFFSET, type Month, parseDate } from '../../thai/dates.ts';
import type { Answers } from './answers.ts';

/** A blank to be filled in, as forms have it: plain text to YAML; a draft prints it, and `check` tells of it (value-is-placeholder). */
export const blank = '.'.repeat(20);

/** No body has this code, and none these digits: `check` wants the running number, and tells of the code. */
const codeless = 'ออ';
const unitless = '0000';

/** A letter's number of which only the code is known, if the ministry is: `คค 0000/`. */
export function openNumber({ ministry }: Answers): string {
  return `${codeOf(ministry) ?? codeless} ${unitless}/`;
}

/** The letter's month while its day is open: this one, or that of the meeting if it is still to come. */
export function openLetterDate({ meetingDate, lastDay }: Answers, today: Month): string {
  const meeting = dateOf(lastDay ?? meetingDate);
  return monthText(meeting && compareDates(meeting, today) > 0 ? meeting : today);
}

/** The meeting's month while its day is open: that of the letter, which comes after it. */
export function openMeetingDate({ date }: Answers, today: Month): string {
  return monthText(dateOf(date) ?? today);
}

function dateOf(text: string | undefined): CalendarDate | undefined {
  const reading = text === undefined ? undefined : parseDate(text);
  return reading?.ok ? reading.date : undefined;
}

/** As the input has it, in the Buddhist era: `2569-06`. */
function monthText({ year, month }: CalendarDate): string {
  return `${year + ERA_OFFSET}-${String(month).padStart(2, '0')}`;
}
