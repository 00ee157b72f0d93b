import { ERA_OFFSET } from '../../../thai/dates.ts';
import { arabicDigits, thaiDigits } from '../../../thai/numerals.ts';
import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';
import { letterDay } from './letter-day.ts';
import { isOfThisAge } from './this-age.ts';

const year = /ปี(?:งบประมาณ|การศึกษา)?[ \u00A0]{0,2}([12๑๒][\d๐-๙]{3})(?![\d๐-๙.,/])/g;
/** What stands before the year in a phrase of time; an agenda or a plan may be named after its year otherwise. */
const timely = /(?:ใน|เมื่อ|แต่|ถึง|สิ้น|ช่วง|ต้น|กลาง|ปลาย|ระหว่าง|ประจำ|รอบ)[ \u00A0]?$/;

/** ภายในปี 2027: in Thai prose a year counts from B.E., unless it says ค.ศ. (domain.md F04). Years of whole dates are year-common-era's. */
export const yearWithoutEra: TextRule<'year-without-era'> = {
  code: 'year-without-era',
  severity: 'warning',
  looksAt: 'text',
  find: (text, facts) => {
    if (!text.value.includes('ปี')) return [];
    const prose = text.prose();
    const letter = letterDay(facts);
    return [...prose.matchAll(year)].flatMap(({ 0: written, 1: digits = '', index }) => {
      const common = Number(arabicDigits(digits));
      if (!isOfThisAge(common, letter) || !timely.test(prose.slice(Math.max(0, index - 10), index))) return [];
      if (isQuoted(prose, index)) return [];
      const end = index + written.length;
      const buddhist = common + ERA_OFFSET;
      const params = { written, year: common, buddhist };
      const start = end - digits.length;
      return [{ at: text.range(start, end), params, ...fixOf(text, start, end, inScriptOf(digits, buddhist)) }];
    });
  },
};

/** Whether an offset lies between quotation marks of one line. */
function isQuoted(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  return line.lastIndexOf('“') > line.lastIndexOf('”') || line.split('"').length % 2 === 0;
}

/** A year in Thai digits where the one that it replaces is. */
function inScriptOf(written: string, year: number): string {
  return /[๐-๙]/.test(written) ? thaiDigits(String(year)).text : String(year);
}
