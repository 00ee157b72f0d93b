import { WEEKDAYS } from '../../../thai/data/weekdays.ts';
import { compareDates } from '../../../thai/dates.ts';
import { oneOf } from '../../../thai/one-of.ts';
import type { TextRule } from '../rule.ts';
import { letterDate } from './letter-day.ts';

const farthest = 120;
const resolved = new RegExp(
  String.raw`(?:มติ(?:ของ)?คณะรัฐมนตรี|มติ ?ครม\.|คณะรัฐมนตรี ?(?:ได้)?มีมติ)\S{0,60}[ \u00A0]?เมื่อวัน(?:${oneOf(WEEKDAYS)})?ที่[ \u00A0]{0,3}$`,
);

/** A cabinet resolution that a paper cites was passed before the letter's date (domain.md F33). */
export const resolutionNotPast: TextRule<'resolution-not-past'> = {
  code: 'resolution-not-past',
  severity: 'warning',
  looksAt: 'text',
  find: ({ value, range, dates }, packet) => {
    const letter = letterDate(packet);
    if (!letter) return [];
    const related = [{ kind: 'range', ...packet.letter.places.value('/date') }] as const;
    return dates().flatMap(({ start, end, reading }) => {
      if (!reading.ok || reading.date.kind === 'month' || compareDates(reading.date, letter.day) < 0) return [];
      if (!resolved.test(value.slice(Math.max(0, start - farthest), start))) return [];
      const params = { date: value.slice(start, end), letter: letter.written };
      return [{ at: range(start, end), params, related }];
    });
  },
};
