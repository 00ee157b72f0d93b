import { PROFESSIONAL_TITLES } from '../../../thai/data/professional-titles.ts';
import { titlesAhead } from '../../../thai/person.ts';
import type { FactRule } from '../rule.ts';
import { signaturesOf } from './signatures.ts';

/** A signature bears นาย, นาง, นางสาว or a rank, but no title of a profession or degree (domain.md A.6). */
export const nameWithProfessionalTitle: FactRule<'name-with-professional-title'> = {
  code: 'name-with-professional-title',
  severity: 'warning',
  looksAt: 'facts',
  find: (facts) =>
    signaturesOf(facts).flatMap(({ name, range }) => {
      const [ahead = ''] = titlesAhead(name);
      const title = ahead.trim();
      if (!PROFESSIONAL_TITLES.has(title)) return [];
      const plain = PROFESSIONAL_TITLES.get(title);
      const fix = plain === undefined ? {} : { fix: { range: range(0, ahead.length), text: plain } };
      return [{ at: range(0, title.length), params: { title }, ...fix }];
    }),
};
