import type { DateSlip, ImpossibleDate } from '../../../model/diagnostic.ts';
import { quoted } from '../quoted.ts';

/** What the calendar has against a date. */
export function whyImpossible(fault: ImpossibleDate): string {
  switch (fault.kind) {
    case 'month':
      return `There is no month ${fault.number}: a year has twelve`;
    case 'day':
      return `The days of ${quoted(fault.month)} are 1 to ${fault.days}`;
    case 'leap':
      return `February of B.E. ${fault.buddhist} (C.E. ${fault.common}) has 28 days, since that is no leap year`;
  }
}

/** Why a date with a known slip is not taken as it is. */
export const whyNotUnderstood: Readonly<Record<DateSlip['kind'], string>> = {
  numbers: 'In a date of numbers alone, day and month can be mistaken for each other',
  'short-year': 'A year of two digits may be one of the Buddhist or of the common era',
  month: 'A month has its full name, or its abbreviation with both full stops',
};

/** What to write in its place. */
export function meant({ likely: [first, second] }: DateSlip): string {
  if (second === undefined) return `If ${quoted(first)} is meant, write it so`;
  return `Write all four digits of the year: ${quoted(first)} or ${quoted(second)}, whichever is meant`;
}
