import type { DayOff } from '../../../model/problems/calendar.ts';
import type { Day } from '../../../thai/dates.ts';
import { holidayOn } from '../../../thai/holidays.ts';
import { isWeekend, weekdayOf } from '../../../thai/weekday.ts';
import type { FactRule } from '../rule.ts';
import { letterDay } from './letter-day.ts';

/** A letter is given its number and date on a working day (domain.md F05). */
export const letterOnDayOff: FactRule<'letter-on-day-off'> = {
  code: 'letter-on-day-off',
  severity: 'warning',
  looksAt: 'facts',
  find: (packet) => {
    const { facts, places } = packet.letter;
    const day = letterDay(packet);
    const off = day && dayOff(day);
    if (!off || facts.date === undefined) return [];
    return [{ at: places.value('/date'), params: { date: facts.date, off } }];
  },
};

function dayOff(day: Day): DayOff | undefined {
  const name = holidayOn(day);
  if (name !== undefined) return { kind: 'holiday', name };
  const weekday = weekdayOf(day);
  return isWeekend(weekday) ? { kind: 'weekend', weekday } : undefined;
}
