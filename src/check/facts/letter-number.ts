import { parseNumber } from '../../thai/number.ts';
import { errorAt } from '../error-at.ts';
import type { FactCheck } from './fact-check.ts';

/** The letter's own number keeps to the grammar (domain.md C); only a draft may lack the running number. */
export const letterNumber: FactCheck = ({ draft, letter: { facts, places } }) => {
  if (facts.number === undefined) return [];
  const number = parseNumber(facts.number);
  if (number !== undefined && (number.running !== undefined || draft)) return [];
  const code = number === undefined ? 'number-malformed' : 'number-not-issued';
  return [errorAt(code, places.value('/number'), { value: facts.number })];
};
