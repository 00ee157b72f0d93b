import { paragraphText } from '../compose/text.ts';
import type { Paragraph } from '../model/document.ts';
import type { Breaker } from '../thai/breaks.ts';
import { PENALTY } from '../thai/penalty.ts';

/** Most characters of an item's text in an outline. */
const longest = 60;

const digit = /\p{N}/u;

/** The text of a heading for an outline: on one line, whole. */
export function headingTitle(paragraph: Paragraph): string {
  return paragraphText(paragraph).replace(/\s+/g, ' ').trim();
}

/** The number of a list item and the first words of its text; nothing for an item without a number. */
export function itemTitle(paragraph: Paragraph, breaker: Breaker): string | undefined {
  return isNumbered(paragraph) ? shortened(headingTitle(paragraph), breaker) : undefined;
}

export function isNumbered({ marker }: Paragraph): boolean {
  return digit.test(marker ?? '');
}

/** Ends a long text after a word, if may be after a phrase, since a space ends a phrase in Thai. */
function shortened(text: string, breaker: Breaker): string {
  if (text.length <= longest) return text;
  const ends = breaker(text.slice(0, 2 * longest)).filter(({ at }) => at <= longest);
  const phrase = ends.findLast(({ at, space }) => space && at >= longest / 2);
  const word = ends.findLast(({ penalty }) => penalty <= PENALTY.word);
  const end = (phrase ?? word ?? ends.at(-1))?.at ?? longest;
  return `${text.slice(0, end).trimEnd()}…`;
}
