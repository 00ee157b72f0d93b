import { ABSTRACT_UNITS } from './data/abstract-units.ts';
import { ORDINAL_LABELS } from './data/labels.ts';
import { numeralWords, readNumeralWords } from './numeral-words.ts';
import { arabicDigits } from './numerals.ts';
import { oneOf } from './one-of.ts';

/** How many points a line says will follow. `end` is exclusive. */
export interface AnnouncedCount {
  readonly start: number;
  readonly end: number;
  /** Each number of points that the line may mean: the last one it names, or that with those before it. */
  readonly counts: readonly number[];
}

/** A number is no count of what follows if one of these comes before it: ข้อ 2, อย่างน้อย 3, ด้านละ 2, 2 ใน 5. */
const NO_COUNT = [...ORDINAL_LABELS, 'อย่างน้อย', 'ไม่น้อยกว่า', 'มากกว่า', 'กว่า', 'เกิน', 'อีก', 'ประมาณ'];

const space = String.raw`[ \u00A0]*`;
const number = String.raw`(?<number>(?<![\d.,/])\d{1,3}|${numeralWords})`;
const unit = `(?<unit>${oneOf(ABSTRACT_UNITS)})(?:หลัก|สำคัญ|ใหญ่|ย่อย)?`;
const counted = new RegExp(
  `(?<!(?:${oneOf(NO_COUNT)}|(?<!แ)ละ|[-–]|\\d${space}ใน)${space})${number}${space}${unit}`,
  'g',
);
const announcing = new RegExp(`^${space}(?:ดังนี้|ดังต่อไปนี้|ได้แก่|คือ|ประกอบด้วย)[ \\u00A0:]*$`);
/** No line that announces a list needs more to be understood. */
const reach = 300;

/**
 * The count at the end of a line that announces a list: สรุปได้ 3 ประการ ดังนี้, มีสองด้าน คือ. Only units of points are
 * looked at: 460 แห่ง ดังนี้ announces no 460 items.
 */
export function announcedCount(text: string): AnnouncedCount | undefined {
  const from = Math.max(0, text.length - reach);
  const found = [...arabicDigits(text.slice(from)).matchAll(counted)];
  const last = found.at(-1);
  if (!last || !announcing.test(text.slice(from + last.index + last[0].length))) return undefined;
  const start = from + last.index;
  const numbers = found.map(({ groups }) => numberOf(groups?.number ?? '')).reverse();
  const counts = numbers.map((_, index) => numbers.slice(0, index + 1).reduce((sum, each) => sum + each, 0));
  return { start, end: start + last[0].length, counts: [...counts, ...numbers] };
}

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : Number(readNumeralWords(text) ?? 0n);
}
