/** Rules: the papers as they fall on pages (domain.md F: F34, F35). */
export interface PageProblems {
  'letter-over-one-page': { pages: number };
}
