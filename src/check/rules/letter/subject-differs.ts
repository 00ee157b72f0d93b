import type { FactRule } from '../rule.ts';

/** The three papers bear one subject (domain.md F09): the letter's. */
export const subjectDiffers: FactRule<'subject-differs'> = {
  code: 'subject-differs',
  severity: 'error',
  looksAt: 'facts',
  find: ({ letter, memo, checklist }) => {
    const { subject } = letter.facts;
    const related = [{ kind: 'range', ...letter.places.value('/subject') }] as const;
    const others = [
      { document: 'information-memo', ...memo },
      { document: 'checklist', ...checklist },
    ] as const;
    return others.flatMap(({ document, facts, places }) => {
      if (subject === undefined || facts.subject === undefined || facts.subject === subject) return [];
      return [{ at: places.value('/subject'), params: { subject, document }, related, document }];
    });
  },
};
