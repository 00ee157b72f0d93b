import { BUDDHIST_YEARS, ERA_OFFSET } from '../../../thai/dates.ts';
import { arabicDigits, verbatim } from '../../../thai/numerals.ts';
import { isDateField } from '../../date-fields.ts';
import type { TextRule } from '../rule.ts';
import { letterDay } from './letter-day.ts';
import { isOfThisAge } from './this-age.ts';

const buddhistEra = /พ\.ศ\.[ \u00A0]{0,3}[\d๐-๙]{4}(?![\d๐-๙])/g;
const commonEra = /ค\.ศ\.[ \u00A0]{0,3}[\d๐-๙]{4}(?![\d๐-๙])/g;

/** `พ.ศ. 2007` and `ค.ศ. 2550` in prose: the year is one of the other era (domain.md F04, E.5). */
export const eraMismatch: TextRule<'era-mismatch'> = {
  code: 'era-mismatch',
  severity: 'warning',
  looksAt: 'text',
  find: ({ pointer, value, range }, facts) => {
    if (isDateField(pointer)) return [];
    const text = value.replace(verbatim, (mark) => '\n'.repeat(mark.length));
    const letter = letterDay(facts);
    return [...text.matchAll(buddhistEra), ...text.matchAll(commonEra)].flatMap(({ 0: written, index }) => {
      const year = Number(arabicDigits(written.slice(-4)));
      const era = written.startsWith('พ.ศ.') ? 'พ.ศ.' : 'ค.ศ.';
      const mistaken = era === 'พ.ศ.' ? isOfThisAge(year, letter) : year >= BUDDHIST_YEARS.first;
      if (!mistaken) return [];
      const buddhist = era === 'พ.ศ.' ? year + ERA_OFFSET : year;
      const at = range(index, index + written.length);
      const params = { era, year, buddhist, common: buddhist - ERA_OFFSET } as const;
      return [{ at, params, fix: { range: at, text: `พ.ศ. ${buddhist}` } }];
    });
  },
};
