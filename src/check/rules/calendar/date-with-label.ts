import { dateInFull } from '../../../thai/date-format.ts';
import { parseDate } from '../../../thai/dates.ts';
import { dateFields } from '../../date-fields.ts';
import type { FactRule } from '../rule.ts';

const label = /วัน|[พค]\.ศ\./;

/**
 * A date field holds day, month and year alone (domain.md F03, A.2 field 6): วันที่ and พ.ศ. are words of prose. The papers are
 * printed right in any case, since the templates set the words that belong there.
 */
export const dateWithLabel: FactRule<'date-with-label'> = {
  code: 'date-with-label',
  severity: 'info',
  looksAt: 'facts',
  find: ({ letter, memo, checklist }) =>
    [letter, memo, checklist].flatMap(({ facts, places }) =>
      dateFields(facts).flatMap(([pointer, value]) => {
        const reading = parseDate(value);
        if (!reading.ok || !label.test(value)) return [];
        const at = places.value(pointer);
        const plain = dateInFull(reading.date);
        return [{ at, params: { value, plain }, fix: { range: at, text: plain } }];
      }),
    ),
};
