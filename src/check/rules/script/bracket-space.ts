import type { PairSide } from '../../../model/problems/script.ts';
import { anyScript } from '../../../thai/any-script.ts';
import type { TextRule } from '../rule.ts';
import { NUMBER, type SpaceFault, spaceBreaches, THAI } from './space-faults.ts';
import { unwantedSpaces } from './unwanted-spaces.ts';

/** Of a pattern the sign comes first, so that what stands before it is looked at only there. */
const noneBefore = String.raw`\((?<=(?:[${THAI}”]|${NUMBER})\()`;
/** The bracket of a letter's number belongs to it: ว(ล) 12, ท(ล) 12, ตช 0001(นต)/234. */
const notOfNumber = String.raw`(?<![\s/][ก-ฮ]\()(?![ก-ฮ.]{1,6}\)\/)`;
/** The `1)` of an item has no beginning. */
const withBeginning = String.raw`(?<=\([^()\n\u2029]{1,300}\))`;

const faults: readonly SpaceFault<PairSide>[] = [
  { side: 'none-before', pattern: anyScript(noneBefore + notOfNumber, 'gu'), right: ' (' },
  {
    side: 'none-after',
    pattern: anyScript(String.raw`\)(?=[${THAI}\p{Script=Latin}\d])${withBeginning}`, 'gu'),
    right: ') ',
  },
  { side: 'space-inside', pattern: unwantedSpaces.inBrackets, right: '' },
];

/** A bracket has a space outside and none inside (domain.md E.1, F15). */
export const bracketSpace: TextRule<'bracket-space'> = {
  code: 'bracket-space',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => spaceBreaches(text, faults),
};
