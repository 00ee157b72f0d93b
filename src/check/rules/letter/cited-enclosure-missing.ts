import type { TextRule } from '../rule.ts';
import { citationsAfter } from './citations.ts';

/** The checklist and the memo, which the letter lists before all others (domain.md A.4). */
const alwaysEnclosed = 2;

/** The letter's text speaks of an enclosure by a number that its list does not reach (domain.md A.4, F14). */
export const citedEnclosureMissing: TextRule<'cited-enclosure-missing'> = {
  code: 'cited-enclosure-missing',
  severity: 'warning',
  looksAt: 'text',
  find: ({ document, pointer, value, range }, { letter }) => {
    if (document !== 'cover-letter' || (pointer !== '/body' && pointer !== '/closing')) return [];
    const listed = alwaysEnclosed + (letter.facts.enclosures?.length ?? 0);
    return citationsAfter('สิ่งที่ส่งมาด้วย', value)
      .filter(({ number }) => number === 0 || number > listed)
      .map(({ number, start, end }) => ({ at: range(start, end), params: { cited: number, listed } }));
  },
};
