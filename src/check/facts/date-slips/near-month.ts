import { MONTHS } from '../../../thai/data/months.ts';
import { type CalendarDate, parseDate } from '../../../thai/dates.ts';
import { nearest } from '../../refine/near.ts';

const form = /^(?<before>(?:วันที่ ?)?\d{1,2} ?)?(?<name>[ก-๎.]+?)(?<after> ?(?:[พค]\.ศ\. ?)?\d{4})$/;
const shortestBeginning = 4;

/** `17 เมษา 2550`, `17 เมย 2550`, `17 มีนาคน 2550`: the month of which the word is the beginning, or nearly the name. */
export function nearMonth(text: string): CalendarDate | undefined {
  const { before = '', name, after = '' } = form.exec(text)?.groups ?? {};
  const month = name === undefined ? undefined : monthMeant(name);
  const reading = month === undefined ? undefined : parseDate(`${before}${month}${after}`);
  return reading?.ok ? reading.date : undefined;
}

function monthMeant(written: string): string | undefined {
  const bare = written.replaceAll('.', '');
  const months = MONTHS.filter(
    ({ name, short }) =>
      short.replaceAll('.', '') === bare || (bare.length >= shortestBeginning && name.startsWith(bare)),
  );
  const [month, other] = months;
  if (month) return other ? undefined : month.name;
  return nearest(
    bare,
    MONTHS.map(({ name }) => name),
  );
}
