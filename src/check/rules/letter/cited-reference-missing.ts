import type { TextRule } from '../rule.ts';
import { citationsAfter } from './citations.ts';

/** The letter's text speaks of a letter อ้างถึง that its head does not name (domain.md A.3, F11). */
export const citedReferenceMissing: TextRule<'cited-reference-missing'> = {
  code: 'cited-reference-missing',
  severity: 'warning',
  looksAt: 'text',
  find: ({ document, pointer, value, range }, { letter }) => {
    if (document !== 'cover-letter' || (pointer !== '/body' && pointer !== '/closing')) return [];
    const listed = letter.facts.references?.length ?? 0;
    if (listed === 0)
      return [...value.matchAll(/หนังสือที่อ้างถึง|ตามที่อ้างถึง/g)].map(({ 0: { length }, index }) => ({
        at: range(index, index + length),
        params: { listed },
      }));
    return citationsAfter('ที่อ้างถึง', value)
      .filter(({ number }) => number === 0 || number > listed)
      .map(({ number, start, end }) => ({ at: range(start, end), params: { cited: number, listed } }));
  },
};
