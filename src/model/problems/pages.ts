/** Rules: the papers as they fall on pages (domain.md F: F34, F35). */
export interface PageProblems {
  /** `lines` is how many must go for one page, unless lines are not what makes the letter long; the memo may share its `text`. */
  'letter-over-one-page': { pages: number; lines?: number; text: 'own' | 'shared' };
}
