import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import { dateInFull } from '../../thai/date-format.ts';
import { parseDate } from '../../thai/dates.ts';
import { whyImpossible } from '../../thai/impossible-date.ts';
import { dateFields } from '../date-fields.ts';
import { errorAt } from '../error-at.ts';
import { dateSlip } from './date-slips/index.ts';
import { yearApart } from './date-slips/year-apart.ts';
import type { FactCheck } from './fact-check.ts';

/** Every date is one of the calendar (domain.md E.5); only a draft may leave the day open. */
export const datesPossible: FactCheck = ({ draft, letter, memo, checklist }) =>
  [letter, memo, checklist].flatMap(({ facts, places }) =>
    dateFields(facts).flatMap(([pointer, value]) => judge(value, places.value(pointer), draft)),
  );

function judge(value: string, range: SourceRange, draft: boolean): readonly Diagnostic[] {
  const reading = parseDate(value);
  if (reading.ok) return reading.date.kind === 'day' || draft ? [] : [errorAt('date-incomplete', range, { value })];
  switch (reading.why) {
    case 'not-understood':
      return [notUnderstood(value, range)];
    case 'impossible':
      return [errorAt('date-impossible', range, { value, fault: whyImpossible(reading.date) })];
    case 'year-refused':
      return [yearRefused(value, reading.year, range)];
  }
}

function notUnderstood(value: string, range: SourceRange): Diagnostic {
  const slip = dateSlip(value);
  const [text, other] = slip?.likely ?? [];
  return {
    ...errorAt('date-not-understood', range, { value, ...(slip && { slip }) }),
    ...(text !== undefined && other === undefined && { fix: { range, text } }),
  };
}

function yearRefused(value: string, year: number, range: SourceRange): Diagnostic {
  const meant = yearApart(value, year);
  if (!meant) return errorAt('date-year-refused', range, { value, year });
  return {
    ...errorAt('date-year-refused', range, { value, year, likely: meant.year }),
    fix: { range, text: dateInFull(meant.date) },
  };
}
