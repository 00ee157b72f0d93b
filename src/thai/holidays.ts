import { FIXED_HOLIDAYS } from './data/holidays.ts';
import { type Day, ERA_OFFSET } from './dates.ts';

/** The public holiday of a fixed date that falls on a day. Movable ones and days in lieu are not known. */
export function holidayOn({ year, month, day }: Day): string | undefined {
  const buddhist = year + ERA_OFFSET;
  return FIXED_HOLIDAYS.find(
    ({ since = buddhist, until = buddhist, ...holiday }) =>
      holiday.month === month && holiday.day === day && since <= buddhist && buddhist <= until,
  )?.name;
}
