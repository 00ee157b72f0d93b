/** Rules: numbering, counts, opinions, resolutions, money (domain.md F: F18, F19, F28 to F31, F38, F39, F43). */
export interface ContentProblems {
  'opinion-needs-note': { opinion: 'disagree' | 'none' };
  'list-numbers-out-of-order': { written: string; printed: string };
}
