import { compareDates, parseDate } from '../../../thai/dates.ts';
import type { FactRule } from '../rule.ts';
import { letterDate } from './letter-day.ts';

/** A letter that reports a meeting is not dated before the meeting's last day (domain.md F05). */
export const letterBeforeMeeting: FactRule<'letter-before-meeting'> = {
  code: 'letter-before-meeting',
  severity: 'warning',
  looksAt: 'facts',
  find: (packet) => {
    const { facts, places } = packet.letter;
    const { meeting } = facts;
    const letter = letterDate(packet);
    const key = meeting?.to === undefined ? 'from' : 'to';
    const end = meeting?.[key];
    if (!letter || end === undefined) return [];
    const last = parseDate(end);
    if (!last.ok || last.date.kind === 'month' || compareDates(letter.day, last.date) >= 0) return [];
    const related = [{ kind: 'range', ...places.value(`/meeting/${key}`) }] as const;
    return [{ at: places.value('/date'), params: { date: letter.written, end }, related }];
  },
};
