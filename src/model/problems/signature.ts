/** Rules: who signs, who is named, and whose number and telephone it is (domain.md F: F22 to F25, F41). */
export interface SignatureProblems {
  'acting-missing': { position: string };
  /** `acting` tells whether the key of that name is there as well. */
  'acting-phrase-in-position': { phrase: string; acting: boolean };
  'acting-kind-wrong': { phrase: string; office: string };
  'acting-for-own-position': { position: string };
  'name-in-parentheses': { name: string };
  'name-with-rank': { rank: string };
  'name-with-professional-title': { title: string };
  'name-title-with-rank': { title: string; rank: string };
  'name-title-apart': { title: string };
  'name-without-title': { name: string };
  'person-title-differs': { name: string; title: string; otherTitle: string };
  'person-name-differs': { name: string; other: string };
  /** `expected` is the code of the ministry in the letterhead. */
  'agency-code-unknown': { code: string; expected?: string };
  'agency-code-of-another': { code: string; owner: string; ministry: string; expected: string };
  'phone-lost-zero': { written: string; suggestion: string };
  'phone-digit-count': { written: string; digits: number; expected: number };
  'phone-with-hyphens': { written: string; suggestion: string };
  'fax-among-phones': { written: string };
}
