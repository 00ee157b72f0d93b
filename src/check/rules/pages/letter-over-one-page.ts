import type { PacketFacts } from '../../packet-facts.ts';
import type { PageRule } from '../rule.ts';
import { linesToCut } from './lines-to-cut.ts';

/** A letter to the Secretary-General should end on its first page (domain.md F34, the circular of 2561). It tells how much must go. */
export const letterOverOnePage: PageRule<'letter-over-one-page'> = {
  code: 'letter-over-one-page',
  severity: 'warning',
  looksAt: 'pages',
  find: (laidOut, facts) => {
    const pages = laidOut.pages.length;
    if (laidOut.document.name !== 'cover-letter' || pages === 1) return [];
    const { places } = facts.letter;
    const lines = linesToCut(laidOut, places.value('/body'));
    const text = sharesText(facts) ? 'shared' : 'own';
    return [{ at: places.key('/body'), params: { pages, ...(lines > 0 && { lines }), text } }];
  },
};

/** Whether letter and memo have one text, at one place of the input: then the letter's cannot be shortened alone. */
function sharesText({ letter, memo }: PacketFacts): boolean {
  if (letter.facts.body === undefined || memo.facts.body === undefined) return false;
  return letter.places.key('/body').start === memo.places.key('/body').start;
}
