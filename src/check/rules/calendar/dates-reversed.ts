import { compareDates, parseDate } from '../../../thai/dates.ts';
import type { FactRule } from '../rule.ts';

/** A meeting does not end before it begins. */
export const datesReversed: FactRule<'dates-reversed'> = {
  code: 'dates-reversed',
  severity: 'error',
  looksAt: 'facts',
  find: ({ letter, memo }) =>
    [letter, memo].flatMap(({ facts: { meeting }, places }) => {
      const { from, to } = meeting ?? {};
      if (from === undefined || to === undefined) return [];
      const [first, last] = [parseDate(from), parseDate(to)];
      if (!first.ok || !last.ok || compareDates(first.date, last.date) <= 0) return [];
      const related = [{ kind: 'range', ...places.value('/meeting/from') }] as const;
      return [{ at: places.value('/meeting/to'), params: { from, to }, related }];
    }),
};
