import { monthYear, weekdayDate } from '../../../thai/date-format.ts';
import { parseDate } from '../../../thai/dates.ts';

/** A date as the papers understand it, in full with its weekday; absent where it is none: that is a problem, told as one. */
export function dateReading(text: string): string | undefined {
  const reading = parseDate(text);
  if (!reading.ok) return undefined;
  return reading.date.kind === 'day' ? weekdayDate(reading.date) : monthYear(reading.date);
}
