import { type CalendarDate, parseDate } from '../../../thai/dates.ts';
import { inNumbers } from './in-numbers.ts';
import { nearMonth } from './near-month.ts';

const form = /^(?<before>.*\D)(?<year>\d{2})$/;
/** B.E. 2550 to 2599 are this age; the common era's 2050 to 2099 are not, but 2000 to 2049 are. */
const clearFrom = 50;

/** `17 เมษายน 50`, `17/4/50`: the dates that may be meant; two where the year may as well be one of the common era. */
export function shortYear(text: string): readonly CalendarDate[] {
  const { before, year } = form.exec(text)?.groups ?? {};
  if (before === undefined || year === undefined) return [];
  const years = Number(year) >= clearFrom ? [`25${year}`] : [`25${year}`, `20${year}`];
  return years.flatMap((each) => understood(`${before}${each}`) ?? []);
}

function understood(text: string): CalendarDate | undefined {
  const reading = parseDate(text);
  return reading.ok ? reading.date : (inNumbers(text) ?? nearMonth(text));
}
