import { errorAt } from '../error-at.ts';
import type { FactCheck } from './fact-check.ts';

/** The three papers bear one subject (domain.md F, F09): the letter's. */
export const sameSubject: FactCheck = ({ letter, memo, checklist }) => {
  const { subject } = letter.facts;
  const others = [
    { document: 'information-memo', ...memo },
    { document: 'checklist', ...checklist },
  ] as const;
  return others.flatMap(({ document, facts, places }) => {
    if (subject === undefined || facts.subject === undefined || facts.subject === subject) return [];
    const related = [{ kind: 'range', ...letter.places.value('/subject') }] as const;
    return [{ ...errorAt('subject-differs', places.value('/subject'), { subject, document }), related }];
  });
};
