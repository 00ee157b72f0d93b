import type { DayOff } from '../../../model/problems/calendar.ts';
import type { Day } from '../../../thai/dates.ts';
import { holidayOn } from '../../../thai/holidays.ts';
import { isWeekend, weekdayOf } from '../../../thai/weekday.ts';
import type { FactRule } from '../rule.ts';
import { letterDate } from './letter-day.ts';

/** A letter is given its number and date on a working day (domain.md F05). */
export const letterOnDayOff: FactRule<'letter-on-day-off'> = {
  code: 'letter-on-day-off',
  severity: 'warning',
  looksAt: 'facts',
  find: (packet) => {
    const date = letterDate(packet);
    if (!date) return [];
    const off = dayOff(date.day);
    return off ? [{ at: packet.letter.places.value('/date'), params: { date: date.written, off } }] : [];
  },
};

function dayOff(day: Day): DayOff | undefined {
  const name = holidayOn(day);
  if (name !== undefined) return { kind: 'holiday', name };
  const weekday = weekdayOf(day);
  return isWeekend(weekday) ? { kind: 'weekend', weekday } : undefined;
}
