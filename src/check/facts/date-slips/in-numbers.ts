import { type CalendarDate, parseDate } from '../../../thai/dates.ts';

const dayFirst = /^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})$/;
const yearFirst = /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})$/;

/** `17/4/2550`, `17-04-2550`, `2550/04/17`: Thai numbers a date from the day up, unless there is no such month. */
export function inNumbers(text: string): CalendarDate | undefined {
  const [, day, month, year] = dayFirst.exec(text) ?? reversed(yearFirst.exec(text)) ?? [];
  const readings = [parseDate(`${year}-${month}-${day}`), parseDate(`${year}-${day}-${month}`)];
  return readings.find((reading) => reading.ok)?.date;
}

function reversed(parts: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return parts ? [parts[0], parts[3], parts[2], parts[1]] : undefined;
}
