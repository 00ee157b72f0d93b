import type { FactRule } from '../rule.ts';
import { signaturesOf } from './signatures.ts';

/** นาย, นาง and นางสาว are joined to the given name (domain.md A.6). */
export const nameTitleApart: FactRule<'name-title-apart'> = {
  code: 'name-title-apart',
  severity: 'warning',
  looksAt: 'facts',
  find: (facts) =>
    signaturesOf(facts).flatMap(({ name, rank, range }) => {
      const [, title, spaces] = /^(นาย|นางสาว|นาง)( +)(?=\S)/.exec(name) ?? [];
      if (rank !== undefined || title === undefined || spaces === undefined) return [];
      const end = title.length + spaces.length;
      return [{ at: range(0, end), params: { title }, fix: { range: range(0, end), text: title } }];
    }),
};
