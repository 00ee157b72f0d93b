import { MONTHS } from './data/months.ts';
import { WEEKDAYS } from './data/weekdays.ts';
import { type DateReading, parseDate } from './dates.ts';
import { arabicDigits, verbatim } from './numerals.ts';
import { oneOf } from './one-of.ts';
import type { Weekday } from './weekday.ts';

/** A stretch of a text in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A date of running text, with a day or without. The stretch runs from its day or month to the end of its year. */
export interface DateInText extends Stretch {
  /** The other end, where it is one of a range: it lends its year, and maybe its month, to the first. */
  readonly until?: DateInText;
  readonly weekday?: Stretch & { readonly name: Weekday };
  /** พ.ศ. or ค.ศ., where that is written. */
  readonly era?: 'พ.ศ.' | 'ค.ศ.';
  readonly year: Stretch;
  readonly reading: DateReading;
}

const digit = '[\\d๐-๙]';
const gap = '[ \\u00A0]{0,3}';
const months = oneOf(MONTHS.flatMap(({ name, short }) => [name, short]));
const notInNumber = `(?<!${digit}[.,/:]?)(?<![A-Za-z])`;
/** A day and what may stand before it: วันที่, วันอังคารที่, วันอังคาร. The names of its groups end in `which`. */
const day = (which: string) =>
  `(?<label${which}>วัน${gap}(?<weekday${which}>${oneOf(WEEKDAYS)})?${gap}(?:ที่)?${gap})?(?<day${which}>${notInNumber}${digit}{1,2})${gap}`;
const first = `(?:${day('1')})?(?<month1>${months})?${gap}`;
const joint = `(?:[-–—]|ถึง|และ(?=วัน))${gap}`;
const last = `(?:${day('2')})?(?<month2>${months})`;
const year = `${gap}(?:(?<era>[พค]\\.ศ\\.)${gap})?(?<year>${digit}{4}|(?<=[.]${gap})${digit}{2})(?!${digit}|[.,/:]${digit})`;
/** What every date has; most texts have none. */
const month = new RegExp(months);
const dates = new RegExp(`(?:${first}${joint})?${last}${year}`, 'dg');

/**
 * The dates of a Thai text in order: `17 เมษายน 2550`, `วันอังคารที่ 17 เม.ย. 2550`, `7 เม.ย. 50`, `เมษายน พ.ศ. 2550`; of ranges
 * such as `3 - 4 เมษายน 2550` and `30 มิถุนายน - 1 กรกฎาคม 2569` both ends. Digits are Arabic or Thai; a date may be impossible. Not
 * found are a month of which only the abbreviation stands there without a day (ก.พ. is an office as well), a date
 * broken over two lines, and what is marked to stay as it is.
 */
export function datesIn(text: string): readonly DateInText[] {
  if (!month.test(text)) return [];
  const prose = text.replace(verbatim, (mark) => '\n'.repeat(mark.length));
  return [...prose.matchAll(dates)].flatMap(datesOf);
}

type Groups = Readonly<Record<string, string | undefined>>;
type Indices = Readonly<Record<string, readonly [number, number] | undefined>>;

function datesOf({ groups = {}, indices }: RegExpMatchArray): readonly DateInText[] {
  const at: Indices = indices?.groups ?? {};
  const { month2 = '', month1 = month2 } = groups;
  const last = dateOf({ groups, at, which: '2', month: month2 });
  if (last === undefined) return [];
  const first = dateOf({ groups, at, which: '1', month: month1 });
  // 29 ธันวาคม - 4 มกราคม 2570 began a year earlier.
  if (first === undefined || monthOrder(month1) > monthOrder(month2)) return [last];
  return [{ ...first, until: last }, last];
}

interface Side {
  readonly groups: Groups;
  readonly at: Indices;
  readonly which: '1' | '2';
  /** As it is written, maybe with the other end. */
  readonly month: string;
}

function dateOf({ groups, at, which, month }: Side): DateInText | undefined {
  const day = dayOf(groups, which);
  const parts = [
    day === undefined ? undefined : at[`day${which}`],
    at[`month${which}`],
    which === '2' ? at.year : undefined,
  ];
  const offsets = parts.flatMap((part) => part ?? []);
  const written = fullYear(groups);
  if (at.year === undefined || offsets.length === 0 || written === undefined) return undefined;
  if (day === undefined && isShort(month)) return undefined;
  const weekday = weekdayOf(groups[`weekday${which}`], at[`weekday${which}`]);
  const era = groups.era === 'พ.ศ.' || groups.era === 'ค.ศ.' ? groups.era : undefined;
  const reading = parseDate([day, month, era, written].join(' '));
  const whole = { start: Math.min(...offsets), end: Math.max(...offsets) };
  return { ...whole, year: stretch(at.year), ...(weekday && { weekday }), ...(era && { era }), reading };
}

/** A number past all days counts something else, as in ครั้งที่ 45 เมษายน 2550, unless วันที่ stands before it. */
function dayOf(groups: Groups, which: Side['which']): string | undefined {
  const day = groups[`day${which}`];
  const isDay = day !== undefined && (Number(arabicDigits(day)) <= 31 || groups[`label${which}`] !== undefined);
  return isDay ? day : undefined;
}

/**
 * A year of two digits stands behind a point: that of an abbreviated month, in the era of the Buddha (7 เม.ย. 50, domain.md
 * E.5). Behind that of an era it says too little.
 */
function fullYear({ year = '', era }: Groups): string | undefined {
  if (year.length === 4) return year;
  return era === undefined ? `25${year}` : undefined;
}

function weekdayOf(written: string | undefined, at: readonly [number, number] | undefined): DateInText['weekday'] {
  const name = WEEKDAYS.find((each) => each === written);
  return name && at && { name, ...stretch(at) };
}

function stretch([start, end]: readonly [number, number]): Stretch {
  return { start, end };
}

function isShort(month: string): boolean {
  return month.endsWith('.');
}

function monthOrder(month: string): number {
  return MONTHS.findIndex(({ name, short }) => name === month || short === month);
}
