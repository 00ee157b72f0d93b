import { compareDates, parseDate } from '../../../thai/dates.ts';
import type { FactRule } from '../rule.ts';
import { letterDay } from './letter-day.ts';

/** A letter that อ้างถึง names was there before this one was written (domain.md A.3, F33). */
export const referenceAfterLetter: FactRule<'reference-after-letter'> = {
  code: 'reference-after-letter',
  severity: 'warning',
  looksAt: 'facts',
  find: (packet) => {
    const { facts, places } = packet.letter;
    const letter = facts.date;
    const day = letterDay(packet);
    if (!day || letter === undefined) return [];
    const related = [{ kind: 'range', ...places.value('/date') }] as const;
    return (facts.references ?? []).flatMap((reference, index) => {
      const date = reference?.date;
      const reading = date === undefined ? undefined : parseDate(date);
      if (date === undefined || !reading?.ok || compareDates(reading.date, day) <= 0) return [];
      return [{ at: places.value(`/references/${index}/date`), params: { date, letter }, related }];
    });
  },
};
