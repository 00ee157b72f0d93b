import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseNumber } from '../../thai/number.ts';
import { numberSlip } from '../../thai/number-slip.ts';
import { errorAt } from '../error-at.ts';
import type { FactCheck } from './fact-check.ts';

/** What `init` and clerks put where a part of the number is not known yet. */
const zeros = /^0*$/;

/** The letter's own number keeps to the grammar (domain.md C); only a draft may lack the running number, or have zeros in place of a part. */
export const letterNumber: FactCheck = ({ draft, letter: { facts, places } }) => {
  const { number: value } = facts;
  if (value === undefined) return [];
  const range = places.text('/number', 0, value.length);
  const slip = numberSlip(value);
  if (slip) {
    const told = errorAt('number-malformed', places.value('/number'), { value, ...slip });
    const mended: readonly Diagnostic[] =
      slip.fault === 'form' ? [told] : [{ ...told, fix: { range, text: slip.suggestion } }];
    return mended;
  }
  const { unit = '', running = '' } = parseNumber(value) ?? {};
  if (draft || !(zeros.test(unit) || zeros.test(running))) return [];
  return [errorAt('number-not-issued', places.value('/number'), { value })];
};
