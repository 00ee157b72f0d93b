import { JOINED_TITLES } from '../../../thai/data/titles.ts';
import { titlesAhead } from '../../../thai/person.ts';
import type { FactRule } from '../rule.ts';
import { signaturesOf } from './signatures.ts';

/** With a rank before the signature the name in the parentheses bears no title (domain.md A.6). */
export const nameTitleWithRank: FactRule<'name-title-with-rank'> = {
  code: 'name-title-with-rank',
  severity: 'warning',
  looksAt: 'facts',
  find: (facts) =>
    signaturesOf(facts).flatMap(({ name, rank, range }) => {
      const [ahead = ''] = titlesAhead(name);
      const title = ahead.trim();
      if (rank === undefined || !JOINED_TITLES.includes(title) || ahead.length === name.length) return [];
      const at = range(0, ahead.length);
      return [{ at, params: { title, rank }, fix: { range: at, text: '' } }];
    }),
};
