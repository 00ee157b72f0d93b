import { compareDates, parseDate } from '../../thai/dates.ts';
import { errorAt } from '../error-at.ts';
import type { FactCheck } from './fact-check.ts';

/** A meeting does not end before it begins. */
export const datesInOrder: FactCheck = ({ letter, memo }) =>
  [letter, memo].flatMap(({ facts: { meeting }, places }) => {
    const { from, to } = meeting ?? {};
    if (from === undefined || to === undefined) return [];
    const [first, last] = [parseDate(from), parseDate(to)];
    if (!first.ok || !last.ok || compareDates(first.date, last.date) <= 0) return [];
    const related = [{ kind: 'range', ...places.value('/meeting/from') }] as const;
    return [{ ...errorAt('dates-reversed', places.value('/meeting/to'), { from, to }), related }];
  });
