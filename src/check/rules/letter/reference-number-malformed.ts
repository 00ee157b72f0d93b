import { numberSlip } from '../../../thai/number-slip.ts';
import type { FactRule } from '../rule.ts';

/** A letter referred to is found again by its number: a lost zero or a stray space is told; numbers of other forms are other bodies' (domain.md C, F12, F24). */
export const referenceNumberMalformed: FactRule<'reference-number-malformed'> = {
  code: 'reference-number-malformed',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) =>
    (facts.references ?? []).flatMap((reference, index) => {
      const value = reference?.number;
      const slip = value === undefined ? undefined : numberSlip(value);
      if (value === undefined || slip === undefined || slip.fault === 'form') return [];
      const at = places.text(`/references/${index}/number`, 0, value.length);
      return [{ at, params: { value, ...slip }, fix: { range: at, text: slip.suggestion } }];
    }),
};
