import type { FactRule } from '../rule.ts';

/** Only classified papers are numbered copy by copy: without `secrecy` no page is stamped (domain.md F39, A.7). */
export const copyWithoutSecrecy: FactRule<'copy-without-secrecy'> = {
  code: 'copy-without-secrecy',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ letter, memo, checklist }) => {
    const papers = [
      { document: 'cover-letter', ...letter },
      { document: 'information-memo', ...memo },
      { document: 'checklist', ...checklist },
    ] as const;
    return papers.flatMap(({ document, facts: { secrecy, copy }, places }) => {
      const { number, of } = copy ?? {};
      if (secrecy !== undefined || number === undefined || of === undefined) return [];
      return [{ at: places.key('/copy'), params: { number, of }, document }];
    });
  },
};
