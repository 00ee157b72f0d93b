import { JOINED_TITLES, RANKS, TITLE_WORDS } from './data/titles.ts';
import { FOLLOWING_VOWELS, LEADING_VOWELS, MARKS } from './text.ts';

/** Where a person's name stands. `surname` is where the surname begins, `end` is exclusive. */
export interface PersonName {
  readonly start: number;
  readonly surname?: number;
  readonly end: number;
}

const letters = `[ก-ฮ${LEADING_VOWELS}${FOLLOWING_VOWELS}${MARKS}]`;
const ranks = RANKS.map((rank) => rank.replaceAll('.', String.raw`\.`)).join('|');
const titles = [...JOINED_TITLES].sort((a, b) => b.length - a.length).join('|');
const before = `(?:(?<![ก-๎])|(?<=โดย|และ|กับ|ให้|คือ|แก่|ของ|มอบ))`;
const name = new RegExp(
  `${before}(?:(?:(?:${ranks}) *)+|(?:${titles})(?!${TITLE_WORDS.join('|')}))(?<given>${letters}{2,20})` +
    `(?:(?<space> +)${letters}{3,24}(?=[\\s)”,]|$))?`,
  'g',
);

/**
 * Names that follow a title or a rank: นายพลเดช ปิ่นประทีป. A dictionary breaks them in the middle. A word
 * counts as the surname where it ends soon enough to be one; a running sentence does not.
 */
export function personNames(text: string): readonly PersonName[] {
  return [...text.matchAll(name)].flatMap((match) => {
    const { given, space } = match.groups ?? {};
    if (given === undefined) return [];
    const end = match.index + match[0].length;
    if (space === undefined) return endsName(text, end) ? [{ start: match.index, end }] : [];
    const givenEnd = match[0].lastIndexOf(given + space) + given.length;
    return [{ start: match.index, surname: match.index + givenEnd + space.length, end }];
  });
}

/** A given name alone must end where the word ends: otherwise the letters run on and are no name. */
function endsName(text: string, end: number): boolean {
  return !/^[ก-๎]/.test(text.slice(end, end + 1));
}
