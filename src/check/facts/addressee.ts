import { salutationFor } from '../../thai/salutation.ts';
import { errorAt } from '../error-at.ts';
import type { FactCheck } from './fact-check.ts';

/** Letters to royalty have forms that are not to be generated (domain.md B). */
export const addressee: FactCheck = ({ letter: { facts, places } }) => {
  if (facts.to === undefined || salutationFor(facts.to).kind !== 'royal') return [];
  return [errorAt('addressee-royal', places.value('/to'), { addressee: facts.to })];
};
