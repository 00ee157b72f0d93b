import { JOINED_TITLES, NAMELESS_BEGINNINGS, RANKS, TITLE_WORDS } from './data/titles.ts';
import { oneOf } from './one-of.ts';
import { FOLLOWING_VOWELS, LEADING_VOWELS, MARKS } from './text.ts';

/** Where a person's name stands, its title included. `end` is exclusive. */
export interface PersonName {
  readonly start: number;
  readonly end: number;
}

const letters = `[ก-ฮ${LEADING_VOWELS}${FOLLOWING_VOWELS}${MARKS}]`;
/** A look at one letter first: nearly everywhere that is all it takes. */
const initial = `(?=[${[...new Set([...RANKS, ...JOINED_TITLES].map((each) => each.charAt(0)))].join('')}])`;
/** What stands before a title; a rank's ศ. is not that of พ.ศ. */
const before = String.raw`(?:(?<![ก-๎]|[ก-ฮ]\.)|(?<=โดย|และ|หรือ|กับ|ให้|คือ|แก่|ของ|มอบ|ตั้ง|เชิญ|ส่ง|ว่า|แทน|จาก|ถึง|ต่อ|ด้วย|ที่|เป็น|นำ|ตาม))`;
const title = `(?:(?:${oneOf(RANKS)} *)+|${oneOf(JOINED_TITLES)}(?!${oneOf(TITLE_WORDS)}))`;
const begins = `(?!${oneOf(NAMELESS_BEGINNINGS)})`;
const surname = String.raw`(?: +${begins}${letters}{3,24}(?=[\s)”,]|$))`;
/** A given name alone must end where the word ends: otherwise the letters run on and are no name. */
const name = new RegExp(`${initial}${before}${title}${begins}${letters}{2,20}(?:${surname}|(?![ก-๎]))`, 'g');

/**
 * Names that follow a title or a rank: นายพลเดช ปิ่นประทีป. A dictionary breaks them in the middle. A word
 * counts as the surname where it ends soon enough to be one; a running sentence does not.
 */
export function personNames(text: string): readonly PersonName[] {
  return [...text.matchAll(name)].map(({ 0: { length }, index: start }) => ({ start, end: start + length }));
}
