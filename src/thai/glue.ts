import { COUNT_LABELS, ORDINAL_LABELS, PHONE_LABELS } from './data/labels.ts';
import { MONTHS } from './data/months.ts';
import { RANKS } from './data/titles.ts';
import { SCALES, UNITS } from './data/units.ts';
import { personNames } from './names.ts';
import { arabicDigits } from './numerals.ts';
import { oneOf } from './one-of.ts';
import { LEADING_VOWELS } from './text.ts';

const number = String.raw`\d+(?:[.,:/-]\d+)*`;
const range = `${number}(?: +[-–] +${number})?`;
const month = oneOf(MONTHS.flatMap(({ name, short }) => [name, short]));
const scale = oneOf(SCALES);
const unit = `(?:${scale}*${oneOf(UNITS)}|${scale}+)`;
/** A number after a word that names or counts it; the day of a date belongs to its month. */
const named = String.raw`${range}(?!\d| +${month})`;

/** A label may end a longer word, the ที่ of ครั้งที่, but it is no part of a syllable: the ละ of และ. */
const label = (words: readonly string[]) => `(?<![${LEADING_VOWELS}])${oneOf(words)}`;

/**
 * Phrases that no line may break (domain.md E.2). They are tried in this order, and each takes its
 * text: a year that พ.ศ. took counts no unit.
 */
const phrases = [
  // 17 เมษายน 2550; วันที่ 3 - 4 เมษายน 2550
  String.raw`(?:ที่ +)?(?<![\d.,])\d{1,2}(?: +[-–] +\d{1,2})? +${month}(?: +(?:พ\.ศ\. +)?(?:\d{4}|\d{2})(?!\d))?`,
  String.raw`${month} +(?:พ\.ศ\. +)?\d{4}(?!\d)`,
  // ที่ นร 0505/ว 186
  String.raw`(?:ที่ +)?(?<![ก-๎])[ก-ฮ]{2} +\d{4}(?:\.\d+)*\/(?:\([^()]+\)\/)?(?:ว(?:\([ก-ฮ]\))? *)?(?:\d+)?`,
  // พ.ศ. ....
  String.raw`พ\.ศ\. +[.…]+`,
  // โทร. 0 2659 6442 ต่อ 315; 0 2659 6442
  String.raw`(?:${oneOf(PHONE_LABELS)} *)?(?<![\d.,])\d+(?: +\d+)+(?: +ต่อ +\d+)?`,
  `${oneOf(PHONE_LABELS)} +${number}`,
  // เวลา 09.30 น.; 09.30 - 12.00 น.
  String.raw`(?:เวลา +)?(?<![\d.,])\d{1,2}[.:]\d{2}(?: *[-–] *\d{1,2}[.:]\d{2})? +น\.`,
  // ครั้งที่ 3; มาตรา 4 (1); พ.ศ. 2550 - 2554; ตอนพิเศษ 28 ง
  String.raw`${label(ORDINAL_LABELS)} +${named}(?: +\(\d{1,2}\))*(?: +[ก-ฮ](?![ก-๎]))?`,
  // สน. 5; ก.พ. 67; but กทม. 926 เวที, where the number counts, and 09.30 น. 5 ราย
  String.raw`(?<!\d ?)(?<![ก-๎])(?:[ก-ฮ]{1,4}\.)+ +${named}(?! +${unit})`,
  // กรุงเทพฯ 10210
  String.raw`(?:กรุงเทพฯ|กรุงเทพมหานคร|กทม\.) +\d{5}(?!\d)`,
  // จำนวน 1 ชุด; ทั้ง 75 จังหวัด; 500 ล้านบาท
  String.raw`(?:${label(COUNT_LABELS)} +)?(?<![\d.,])${range} +${unit}`,
  `${label(COUNT_LABELS)} +${named}`,
  String.raw`(?<![\d.,])${number} +[-–] +${number}`,
  // CAP 1.2
  String.raw`\p{Script=Latin} +${number}`,
  // พลเอก ธีรเดช; ศ. ดร. สมชาย
  String.raw`(?<![พครจ]\.)(?:${oneOf(RANKS)} +)+(?=[ก-ฮเแโใไ])`,
  // ณ โรงแรม
  String.raw`(?<![ก-๎])ณ +(?=\S)`,
  // (1) ความ; 1) ความ; 1. ความ
  String.raw`(?<!\S|(?:และ|หรือ|ถึง) )(?:\(\d{1,2}\)|\d{1,2}[.)]) +(?=\S)`,
];
const phrase = new RegExp(phrases.join('|'), 'gu');

/** Spaces before what may not begin a line and after what may not end one. */
const edge = /(?<! ) +(?=[ๆฯ)\]”’.,:;!?%/]|[-–](?!\d))|(?<=[([“‘]) +/gu;

/**
 * The offsets of the spaces that hold a phrase together (พ.ศ. 2550, มาตรา 4 (1), ต่าง ๆ), in order. No line
 * may break there: line breaking skips them and the DOCX writes them as no-break spaces. Digits may be
 * Thai or Arabic; `text` should be a whole paragraph.
 */
export function gluedSpaces(text: string): readonly number[] {
  const plain = arabicDigits(text);
  const offsets = new Set<number>();
  const glue = (start: number, end: number): void => {
    for (let at = plain.indexOf(' ', start); at !== -1 && at < end; at = plain.indexOf(' ', at + 1)) offsets.add(at);
  };
  for (const pattern of [phrase, edge]) {
    for (const match of plain.matchAll(pattern)) glue(match.index, match.index + match[0].length);
  }
  for (const { start, end } of personNames(plain)) glue(start, end);
  return [...offsets].sort((a, b) => a - b);
}
