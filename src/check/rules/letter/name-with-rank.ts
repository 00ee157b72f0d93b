import { PROFESSIONAL_TITLES } from '../../../thai/data/professional-titles.ts';
import { RANKS } from '../../../thai/data/titles.ts';
import { titlesAhead } from '../../../thai/person.ts';
import type { FactRule } from '../rule.ts';
import { signaturesOf } from './signatures.ts';

const ranks: ReadonlySet<string> = new Set(RANKS.filter((rank) => !PROFESSIONAL_TITLES.has(rank) && rank !== 'น.ส.'));

/** A rank, a noble or an academic title stands before the signature and not in the parentheses under it (domain.md A.6, F22). */
export const nameWithRank: FactRule<'name-with-rank'> = {
  code: 'name-with-rank',
  severity: 'error',
  looksAt: 'facts',
  find: (facts) =>
    signaturesOf(facts).flatMap(({ name, rank: given, takesRank, range }) => {
      const [ahead = ''] = titlesAhead(name);
      const rank = ahead.trim();
      if (!takesRank || !ranks.has(rank)) return [];
      const fix = given === rank ? { fix: { range: range(0, ahead.length), text: '' } } : {};
      return [{ at: range(0, rank.length), params: { rank }, ...fix }];
    }),
};
