import { dateRange } from '../../../thai/date-format.ts';
import { compareDates, type Day } from '../../../thai/dates.ts';
import type { DateInText } from '../../../thai/dates-in-text.ts';
import { arabicDigits } from '../../../thai/numerals.ts';
import { openingParagraph } from '../letter/opening-paragraph.ts';
import { type Days, ownDays, ownName } from '../own-meeting.ts';
import type { TextRule } from '../rule.ts';

const looked = /^\/(?:subject|body|resolutions\/\d+|necessity\/\d+\/summary)$/;
/** What stands before the first day of a meeting: ระหว่างวันที่, เมื่อวันที่, ระหว่างวันอังคารที่. */
const announced = /(?:ระหว่าง|เมื่อ)[ \u00A0]{0,2}วัน[ก-๙]{0,10}ที่[ \u00A0]{0,3}$/;
const announcedWithin = 40;

/**
 * The opening that gives the days of the meeting gives those of `meeting.from` and `meeting.to` (domain.md F05, F09). Only a range of days
 * is looked at that stands beside the meeting's own name and has an end or its length in common with the meeting: whatever else was
 * held at that time has days of its own.
 */
export const meetingDatesDiffer: TextRule<'meeting-dates-differ'> = {
  code: 'meeting-dates-differ',
  severity: 'warning',
  looksAt: 'text',
  find: ({ pointer, value, range, dates }, facts) => {
    if (!looked.test(pointer)) return [];
    const days = ownDays(facts);
    const name = ownName(facts);
    if (days === undefined || name === undefined) return [];
    const { text, start } = openingParagraph(value);
    const opening = arabicDigits(text);
    const ranges = dates().flatMap((date) => rangeOf(date, opening, start));
    const [first] = ranges;
    if (first === undefined || ranges.some((each) => isSame(each, days)) || !isAkin(first, days)) return [];
    if (!isOfMeeting(opening, first, name)) return [];
    const from = start + first.start;
    const to = start + first.end;
    const { places } = facts.letter;
    const key = facts.letter.facts.meeting?.to === undefined ? 'from' : 'to';
    const related = [{ kind: 'range', ...places.value(`/meeting/${key}`) }] as const;
    return [
      { at: range(from, to), params: { written: value.slice(from, to), days: dateRange(days.from, days.to) }, related },
    ];
  },
};

interface Written extends Days {
  /** In UTF-16 code units of the opening. */
  readonly start: number;
  readonly end: number;
}

/** A range of days that the words before it announce as those of an event; none of a single date. */
function rangeOf({ start, until, reading }: DateInText, opening: string, offset: number): readonly Written[] {
  const from = start - offset;
  const before = opening.slice(Math.max(0, from - announcedWithin), from);
  if (!until?.reading.ok || !reading.ok || until.end - offset > opening.length || !announced.test(before)) return [];
  const { date: first } = reading;
  const { date: last } = until.reading;
  return first.kind === 'day' && last.kind === 'day'
    ? [{ from: first, to: last, start: from, end: until.end - offset }]
    : [];
}

function isSame(one: Days, other: Days): boolean {
  return compareDates(one.from, other.from) === 0 && compareDates(one.to, other.to) === 0;
}

/** Whether a range may be a slip of another: they overlap, and begin together, end together, or last as long. */
function isAkin(one: Days, other: Days): boolean {
  const overlap = compareDates(one.from, other.to) <= 0 && compareDates(other.from, one.to) <= 0;
  const hasEnd = compareDates(one.from, other.from) === 0 || compareDates(one.to, other.to) === 0;
  return overlap && (hasEnd || lengthOf(one) === lengthOf(other));
}

function lengthOf({ from, to }: Days): number {
  return moment(to) - moment(from);
}

function moment({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

/** Whether the meeting named nearest to a range is the packet's own: before it by its name or as ประชุมดังกล่าว, else behind it. */
function isOfMeeting(opening: string, { start, end }: Written, name: string): boolean {
  const before = opening.slice(0, start);
  const named = before.lastIndexOf(name);
  if (named >= 0) return !before.slice(named + name.length).includes('ประชุม');
  const nearest = before.lastIndexOf('ประชุม');
  if (nearest >= 0) return /^ประชุม(?:ครั้ง)?(?:นี้|ดังกล่าว)/.test(before.slice(nearest));
  const behind = opening.slice(end);
  const follows = behind.indexOf(name);
  return follows >= 0 && !behind.slice(0, follows).includes('ประชุม');
}
