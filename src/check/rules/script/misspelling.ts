import { MISSPELLINGS, RIGHT_WORDS } from '../../../thai/data/misspellings.ts';
import type { TextRule } from '../rule.ts';
import { wordFinder } from './word-finder.ts';

const find = wordFinder(MISSPELLINGS.keys(), RIGHT_WORDS);

/** Words that official papers often spell otherwise than the Royal Society's dictionary (domain.md F40). */
export const misspelling: TextRule<'misspelling'> = {
  code: 'misspelling',
  severity: 'info',
  looksAt: 'text',
  find: (text) =>
    find(text).map(({ at, written }) => ({ at, params: { written, right: MISSPELLINGS.get(written) ?? written } })),
};
