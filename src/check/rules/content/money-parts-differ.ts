import { bahtFigure, parseBaht } from '../../../thai/baht.ts';
import type { FactRule } from '../rule.ts';

/** The parts of an amount add up to it (domain.md F31). */
export const moneyPartsDiffer: FactRule<'money-parts-differ'> = {
  code: 'money-parts-differ',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ memo: { facts, places } }) =>
    (facts.money ?? []).flatMap((amount, index) => {
      const { label, baht, parts } = amount ?? {};
      if (label === undefined || baht === undefined || parts === undefined || parts.length === 0) return [];
      const total = satangOf(baht);
      const sum = parts.map((part) => satangOf(part?.baht)).reduce(plus, 0n);
      if (total === undefined || sum === undefined || sum === total) return [];
      const params = { label, baht: bahtFigure(total), sum: bahtFigure(sum) };
      return [{ at: places.value(`/money/${index}/baht`), params, document: 'information-memo' }];
    }),
};

function satangOf(baht: string | undefined): bigint | undefined {
  const reading = baht === undefined ? undefined : parseBaht(baht);
  return reading?.ok ? reading.satang : undefined;
}

/** No sum can be told where a part is not known. */
function plus(sum: bigint | undefined, part: bigint | undefined): bigint | undefined {
  return sum === undefined || part === undefined ? undefined : sum + part;
}
