import { compareDates, parseDate } from '../../../thai/dates.ts';
import type { FactRule } from '../rule.ts';
import { letterDate } from './letter-day.ts';

/** A letter that อ้างถึง names was there before this one was written (domain.md A.3, F33). */
export const referenceAfterLetter: FactRule<'reference-after-letter'> = {
  code: 'reference-after-letter',
  severity: 'warning',
  looksAt: 'facts',
  find: (packet) => {
    const { facts, places } = packet.letter;
    const letter = letterDate(packet);
    if (!letter) return [];
    const related = [{ kind: 'range', ...places.value('/date') }] as const;
    return (facts.references ?? []).flatMap((reference, index) => {
      const date = reference?.date;
      if (date === undefined) return [];
      const reading = parseDate(date);
      if (!reading.ok || compareDates(reading.date, letter.day) <= 0) return [];
      return [{ at: places.value(`/references/${index}/date`), params: { date, letter: letter.written }, related }];
    });
  },
};
