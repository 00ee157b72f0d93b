import type { ProvinceCount } from '../../../model/problems/calendar.ts';
import { PROVINCE_COUNTS } from '../../../thai/data/provinces.ts';
import { compareDates, type Day, ERA_OFFSET } from '../../../thai/dates.ts';
import { arabicDigits } from '../../../thai/numerals.ts';
import type { TextRule } from '../rule.ts';
import { letterDay } from './letter-day.ts';
import { linesOf } from './lines.ts';

const count = String.raw`(?<![\d๐-๙])[\d๐-๙]{2}[ \u00A0]?จังหวัด`;
/** Words with which a count is that of all provinces. */
const ofAll = new RegExp(
  String.raw`(?<=(?:ทั้ง|ทั้งหมด|ครบ|ครบทั้ง|ทั่วประเทศ|ทุกจังหวัด)[ \u00A0]?)${count}|${count}(?=[ \u00A0]?ทั่วประเทศ)`,
  'g',
);
/** What makes some of all: ทั้ง 75 จังหวัดที่เข้าร่วม. */
const ofSome = /^[ \u00A0]?(?:ที่|ซึ่ง|นำร่อง|เป้าหมาย)/;
const year = /(?<![\d๐-๙])[2๒][\d๐-๙]{3}(?![\d๐-๙])/g;

/** All provinces, counted as they were at another time than the letter's (domain.md F42). */
export const provinceCount: TextRule<'province-count'> = {
  code: 'province-count',
  severity: 'warning',
  looksAt: 'text',
  find: ({ value, range }, packet) => {
    const day = letterDay(packet);
    const right = day && countOn(day);
    if (!right) return [];
    return linesOf(value).flatMap(({ text, start }) => {
      const past = [...text.matchAll(year)].map(([digits]) => countIn(Number(arabicDigits(digits))));
      return [...text.matchAll(ofAll)].flatMap(({ 0: words, index }) => {
        const written = Number(arabicDigits(words.slice(0, 2)));
        const end = index + words.length;
        if (!isOfAnotherTime(written, right) || ofSome.test(text.slice(end, end + 12))) return [];
        // Ministries tell the past as well: จัดทำแผนครบทั้ง 75 จังหวัดเมื่อปี 2550.
        if (past.some((count) => count && counts(written, count))) return [];
        return [{ at: range(start + index, start + end), params: { written, right } }];
      });
    });
  },
};

/** The count at the beginning of a B.E. year. */
function countIn(buddhist: number): ProvinceCount | undefined {
  return countOn({ kind: 'day', year: buddhist - ERA_OFFSET, month: 1, day: 1 });
}

function countOn(day: Day): ProvinceCount | undefined {
  const found = PROVINCE_COUNTS.find(({ from }) => compareDates(from, day) <= 0);
  return found && { provinces: found.provinces, withBangkok: found.withBangkok };
}

/** A number that was never the count is that of something else. */
function isOfAnotherTime(written: number, right: ProvinceCount): boolean {
  return !counts(written, right) && PROVINCE_COUNTS.some((each) => counts(written, each));
}

function counts(written: number, { provinces, withBangkok }: ProvinceCount): boolean {
  return written === provinces || written === withBangkok;
}
