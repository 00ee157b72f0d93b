import type { PairSide } from '../../../model/problems/script.ts';
import { anyScript } from '../../../thai/any-script.ts';
import type { TextRule } from '../rule.ts';
import { NUMBER, type SpaceFault, spaceBreaches, THAI } from './space-faults.ts';
import { unwantedSpaces } from './unwanted-spaces.ts';

const faults: readonly SpaceFault<PairSide>[] = [
  { side: 'none-before', pattern: anyScript(`“(?<=(?:[${THAI})]|${NUMBER})“)`, 'gu'), right: ' “' },
  { side: 'none-after', pattern: anyScript(String.raw`”(?=[${THAI}\p{Script=Latin}\d])`, 'gu'), right: '” ' },
  { side: 'space-inside', pattern: unwantedSpaces.inQuotes, right: '' },
];

/** Quotation marks have a space outside and none inside (domain.md E.1, F15). */
export const quoteSpace: TextRule<'quote-space'> = {
  code: 'quote-space',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => spaceBreaches(text, faults),
};
