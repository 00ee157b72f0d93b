import { compareDates, parseDate } from '../../../thai/dates.ts';
import type { FactRule } from '../rule.ts';
import { letterDay } from './letter-day.ts';

/** A letter that reports a meeting is not dated before the meeting's last day (domain.md F05). */
export const letterBeforeMeeting: FactRule<'letter-before-meeting'> = {
  code: 'letter-before-meeting',
  severity: 'warning',
  looksAt: 'facts',
  find: (packet) => {
    const { date, meeting } = packet.letter.facts;
    const day = letterDay(packet);
    const key = meeting?.to === undefined ? 'from' : 'to';
    const end = meeting?.[key];
    const last = end === undefined ? undefined : parseDate(end);
    if (!day || date === undefined || end === undefined || !last?.ok || last.date.kind === 'month') return [];
    if (compareDates(day, last.date) >= 0) return [];
    const { places } = packet.letter;
    const related = [{ kind: 'range', ...places.value(`/meeting/${key}`) }] as const;
    return [{ at: places.value('/date'), params: { date, end }, related }];
  },
};
