import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import { parseDate } from '../../thai/dates.ts';
import { errorAt } from '../error-at.ts';
import type { FactCheck } from './fact-check.ts';

/** The keys that hold dates in any of the three documents. */
interface Dated {
  readonly date?: string | undefined;
  readonly meeting?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  readonly references?: readonly ({ readonly date?: string | undefined } | undefined)[] | undefined;
  readonly agencies?: readonly ({ readonly asked?: string | undefined } | undefined)[] | undefined;
  readonly committees?: readonly ({ readonly asked?: string | undefined } | undefined)[] | undefined;
}

/** Every date is one of the calendar (domain.md E.5); only a draft may leave the day open. */
export const datesPossible: FactCheck = ({ draft, letter, memo, checklist }) =>
  [letter, memo, checklist].flatMap(({ facts, places }) =>
    datesOf(facts).flatMap(([pointer, text]) => (text === undefined ? [] : judge(text, places.value(pointer), draft))),
  );

function datesOf({
  date,
  meeting,
  references,
  agencies,
  committees,
}: Dated): readonly (readonly [string, string | undefined])[] {
  return [
    ['/date', date],
    ['/meeting/from', meeting?.from],
    ['/meeting/to', meeting?.to],
    ...(references ?? []).map((item, index) => [`/references/${index}/date`, item?.date] as const),
    ...(agencies ?? []).map((item, index) => [`/agencies/${index}/asked`, item?.asked] as const),
    ...(committees ?? []).map((item, index) => [`/committees/${index}/asked`, item?.asked] as const),
  ];
}

function judge(value: string, range: SourceRange, draft: boolean): readonly Diagnostic[] {
  const reading = parseDate(value);
  if (reading.ok) return reading.date.kind === 'day' || draft ? [] : [errorAt('date-incomplete', range, { value })];
  switch (reading.why) {
    case 'not-understood':
      return [errorAt('date-not-understood', range, { value })];
    case 'impossible':
      return [errorAt('date-impossible', range, { value })];
    case 'year-refused':
      return [errorAt('date-year-refused', range, { value, year: reading.year })];
  }
}
