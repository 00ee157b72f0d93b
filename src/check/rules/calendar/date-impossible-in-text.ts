import { ERA_SETTLED } from '../../../thai/dates.ts';
import { whyImpossible } from '../../../thai/impossible-date.ts';
import { isDateField } from '../../date-fields.ts';
import type { TextRule } from '../rule.ts';

/** A date in prose that the calendar does not have (domain.md F04); of date fields the facts tell it. */
export const dateImpossibleInText: TextRule<'date-impossible-in-text'> = {
  code: 'date-impossible-in-text',
  severity: 'error',
  looksAt: 'text',
  find: ({ pointer, value, range, dates }) => {
    if (isDateField(pointer)) return [];
    return dates().flatMap(({ start, end, reading }) => {
      if (reading.ok || reading.why !== 'impossible' || reading.date.year < ERA_SETTLED) return [];
      const params = { value: value.slice(start, end), fault: whyImpossible(reading.date) };
      return [{ at: range(start, end), params }];
    });
  },
};
