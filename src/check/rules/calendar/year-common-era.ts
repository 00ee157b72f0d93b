import { ERA_OFFSET } from '../../../thai/dates.ts';
import { arabicDigits } from '../../../thai/numerals.ts';
import { isDateField } from '../../date-fields.ts';
import type { TextRule } from '../rule.ts';
import { letterDay } from './letter-day.ts';
import { isOfThisAge } from './this-age.ts';

/** `7 เมษายน 2007` in prose (domain.md F04): a date of an official paper has a B.E. year, unless it says ค.ศ. */
export const yearCommonEra: TextRule<'year-common-era'> = {
  code: 'year-common-era',
  severity: 'error',
  looksAt: 'text',
  find: ({ pointer, value, range, dates }, facts) => {
    if (isDateField(pointer)) return [];
    const letter = letterDay(facts);
    return dates().flatMap(({ start, end, era, year: { start: from, end: to }, until }) => {
      const year = Number(arabicDigits(value.slice(from, to)));
      if (era || until || !isOfThisAge(year, letter)) return [];
      const buddhist = year + ERA_OFFSET;
      const at = range(from, to);
      return [
        { at, params: { value: value.slice(start, end), year, buddhist }, fix: { range: at, text: String(buddhist) } },
      ];
    });
  },
};
