import type { FactRule } from '../rule.ts';
import { signaturesOf } from './signatures.ts';

/** The parentheses around a name under a signature are printed by themselves (domain.md A.6). */
export const nameInParentheses: FactRule<'name-in-parentheses'> = {
  code: 'name-in-parentheses',
  severity: 'error',
  looksAt: 'facts',
  find: (facts) =>
    signaturesOf(facts).flatMap(({ name, range }) => {
      const inner = /^\s*\(([^()]+)\)\s*$/.exec(name)?.[1]?.trim();
      if (inner === undefined || inner === '') return [];
      const at = range(0, name.length);
      return [{ at, params: { name }, fix: { range: at, text: inner } }];
    }),
};
