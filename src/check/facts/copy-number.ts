import { errorAt } from '../error-at.ts';
import type { FactCheck } from './fact-check.ts';

/** Copy 6 of 5 does not exist. */
export const copyNumber: FactCheck = ({ letter, memo, checklist }) =>
  [letter, memo, checklist].flatMap(({ facts: { copy }, places }) => {
    const { number, of: most } = copy ?? {};
    if (number === undefined || most === undefined || number <= most) return [];
    return [errorAt('number-out-of-range', places.value('/copy/number'), { value: String(number), most })];
  });
