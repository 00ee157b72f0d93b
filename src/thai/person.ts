import { JOINED_TITLES, RANKS, TITLE_WORDS } from './data/titles.ts';
import { oneOf } from './one-of.ts';
import { MARKS } from './text.ts';

/** A person's name taken apart; `titles` are the ranks and titles before it, without spaces between them. */
export interface Person {
  readonly titles: readonly string[];
  readonly given: string;
  /** Empty where a given name stands alone. */
  readonly surname: string;
}

const titleAhead = new RegExp(
  `(?:${oneOf(RANKS)}|${oneOf(JOINED_TITLES)}(?!${oneOf(TITLE_WORDS)})(?![${MARKS}ะาำ]))[ \u00A0]*`,
  'y',
);

/** A name as an official paper writes it: รองศาสตราจารย์ ดร.เอื้อจิต วิโรจน์ไตรรัตน์, นายพลเดช ปิ่นประทีป. */
export function personOf(name: string): Person {
  const titles = titlesAhead(name);
  const rest = name.slice(titles.join('').length).trim();
  const [given = '', ...surname] = rest.split(/[ \u00A0]+/);
  return { titles: titles.map((title) => title.trim()), given, surname: surname.join(' ') };
}

/** The titles that a name begins with, each with the spaces after it. Joined, they are the name's beginning. */
export function titlesAhead(name: string): readonly string[] {
  const titles: string[] = [];
  let at = 0;
  for (;;) {
    titleAhead.lastIndex = at;
    const [title] = titleAhead.exec(name) ?? [];
    if (title === undefined) return titles;
    titles.push(title);
    at += title.length;
  }
}
