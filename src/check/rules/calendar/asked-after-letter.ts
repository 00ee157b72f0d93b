import { compareDates, parseDate } from '../../../thai/dates.ts';
import type { FactRule } from '../rule.ts';
import { letterDate } from './letter-day.ts';

/** A body that the checklist lists was asked for its opinion before the letter was written (domain.md F30, F33). */
export const askedAfterLetter: FactRule<'asked-after-letter'> = {
  code: 'asked-after-letter',
  severity: 'warning',
  looksAt: 'facts',
  find: (packet) => {
    const { facts, places } = packet.checklist;
    const letter = letterDate(packet);
    if (!letter) return [];
    const related = [{ kind: 'range', ...packet.letter.places.value('/date') }] as const;
    return (['agencies', 'committees'] as const).flatMap((list) =>
      (facts[list] ?? []).flatMap((entry, index) => {
        const asked = entry?.asked;
        const reading = asked === undefined ? undefined : parseDate(asked);
        if (asked === undefined || !reading?.ok || compareDates(reading.date, letter.day) <= 0) return [];
        const at = places.value(`/${list}/${index}/asked`);
        return [{ at, params: { asked, letter: letter.written }, related, document: 'checklist' }];
      }),
    );
  },
};
