import { dateInFull, fiscalYear } from '../../../thai/date-format.ts';
import type { DateInText, Stretch } from '../../../thai/dates-in-text.ts';
import { arabicDigits } from '../../../thai/numerals.ts';
import type { TextRule } from '../rule.ts';

const named = /ปีงบประมาณ[ \u00A0]{0,3}(?:พ\.ศ\.[ \u00A0]{0,3})?[\d๐-๙]{4}(?![\d๐-๙])/g;
/** Between a date and the fiscal year that it is said to be in. */
const saidToBeIn = /^[ \u00A0]?(?:\(|ซึ่ง(?:อยู่|ตก)ใน|ของ)$/;
/** Between a fiscal year and the first and last date that it is said to have. */
const saidToHave = /^[ \u00A0]?\((?:ระหว่าง|ตั้งแต่)?(?:วันที่|เดือน)?[ \u00A0]?$/;
const closing = /^[ \u00A0]?\)/;

/**
 * A date and a fiscal year that a sentence ties plainly, and that do not go together (domain.md F32): fiscal year N runs from
 * 1 ตุลาคม N-1 to 30 กันยายน N. Spending after a fiscal year from its budget is allowed, and not told.
 */
export const fiscalYearDiffers: TextRule<'fiscal-year-differs'> = {
  code: 'fiscal-year-differs',
  severity: 'warning',
  looksAt: 'text',
  find: ({ value, range, dates: datesIn }) => {
    const dates = datesIn();
    let next = 0;
    return [...value.matchAll(named)].flatMap(({ 0: name, index }) => {
      const end = index + name.length;
      const year = { start: end - 4, end };
      const written = Number(arabicDigits(value.slice(year.start, end)));
      while ((dates[next]?.start ?? end) < end) next += 1;
      const outside = tied(value, { start: index, end }, dates[next - 1], dates.slice(next, next + 2))
        .flatMap(({ reading }) => (reading.ok ? [reading.date] : []))
        .find((date) => fiscalYear(date) !== written);
      if (!outside) return [];
      const params = { date: dateInFull(outside), written, right: fiscalYear(outside) };
      return [{ at: range(year.start, year.end), params }];
    });
  },
};

/** Those of the dates around a named fiscal year that are said to be in it: the last before it, or the first two after it. */
function tied(
  text: string,
  name: Stretch,
  before: DateInText | undefined,
  [from, to]: readonly DateInText[],
): readonly DateInText[] {
  if (before && saidToBeIn.test(text.slice(before.end, name.start))) return [before];
  const isSpan =
    from && to && saidToHave.test(text.slice(name.end, from.start)) && closing.test(text.slice(to.end, to.end + 2));
  return isSpan ? [from, to] : [];
}
