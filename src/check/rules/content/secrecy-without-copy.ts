import type { FactRule } from '../rule.ts';

/** Each copy of a classified paper bears its number (domain.md F39, A.7). A draft has none yet. */
export const secrecyWithoutCopy: FactRule<'secrecy-without-copy'> = {
  code: 'secrecy-without-copy',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ draft, letter, memo, checklist }) => {
    const papers = [
      { document: 'cover-letter', ...letter },
      { document: 'information-memo', ...memo },
      { document: 'checklist', ...checklist },
    ] as const;
    return papers.flatMap(({ document, facts: { secrecy, copy }, places }) => {
      if (draft || secrecy === undefined || copy !== undefined) return [];
      return [{ at: places.value('/secrecy'), params: { secrecy }, document }];
    });
  },
};
