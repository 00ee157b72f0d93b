import { dateInFull } from '../../../thai/date-format.ts';
import { ERA_SETTLED } from '../../../thai/dates.ts';
import { weekdayOf } from '../../../thai/weekday.ts';
import type { TextRule } from '../rule.ts';

/** A weekday that is not the one of its date (domain.md F06). Which of the two is wrong only the writer knows. */
export const weekdayDiffers: TextRule<'weekday-differs'> = {
  code: 'weekday-differs',
  severity: 'warning',
  looksAt: 'text',
  find: ({ range, dates }) =>
    dates().flatMap(({ weekday, reading }) => {
      if (!weekday || !reading.ok || reading.date.kind === 'month' || reading.date.year < ERA_SETTLED) return [];
      const right = weekdayOf(reading.date);
      if (right === weekday.name) return [];
      const params = { weekday: weekday.name, date: dateInFull(reading.date), right };
      return [{ at: range(weekday.start, weekday.end), params }];
    }),
};
