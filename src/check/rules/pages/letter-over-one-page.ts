import type { PageRule } from '../rule.ts';

/** A letter to the Secretary-General should end on its first page (domain.md F34, the circular of 2561). */
export const letterOverOnePage: PageRule<'letter-over-one-page'> = {
  code: 'letter-over-one-page',
  severity: 'warning',
  looksAt: 'pages',
  find: ({ document, pages }, { letter }) => {
    if (document.name !== 'cover-letter' || pages.length === 1) return [];
    return [{ at: letter.places.key('/body'), params: { pages: pages.length } }];
  },
};
