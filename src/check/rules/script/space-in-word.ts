import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';
import { matches } from './matches.ts';
import { unwantedSpaces } from './unwanted-spaces.ts';

/** A space that tears a syllable, or การ and ความ from the word they make a noun of (domain.md F44). Other torn words nobody can be sure of. */
export const spaceInWord: TextRule<'space-in-word'> = {
  code: 'space-in-word',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => {
    const prose = text.prose();
    return matches(prose, unwantedSpaces.inWord).map(({ start, end }) => {
      const before = wordEnd.exec(prose.slice(Math.max(0, start - shown), start))?.[0] ?? '';
      const after = wordBegin.exec(prose.slice(end, end + shown))?.[0] ?? '';
      return {
        at: text.range(start, end),
        params: { written: `${before} ${after}`, right: before + after },
        ...fixOf(text, start, end, ''),
      };
    });
  },
};

/** As much of the words at the space as shows which is meant, in characters. */
const shown = 12;
const wordEnd = /[ก-๎]+$/;
const wordBegin = /^[ก-๎]+/;
