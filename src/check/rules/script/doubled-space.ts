import type { TextRule } from '../rule.ts';

/** Two spaces or more in the middle of a line: one is enough, and Word shows them (domain.md F44). */
export const doubledSpace: TextRule<'doubled-space'> = {
  code: 'doubled-space',
  severity: 'warning',
  looksAt: 'text',
  find: ({ value, range }) =>
    [...value.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ 0: spaces, index }) => {
      const at = range(index, index + spaces.length);
      return { at, params: {}, fix: { range: at, text: ' ' } };
    }),
};
