/** Facts that cannot be, or cannot be set. */
export interface FactProblems {
  'date-not-understood': { value: string; slip?: DateSlip };
  'date-impossible': { value: string; fault: ImpossibleDate };
  'date-year-refused': { value: string; year: number; likely?: YearInBothEras };
  'date-incomplete': { value: string };
  'number-not-issued': { value: string };
  /** `suggestion` is the number as it was probably meant. */
  'number-malformed': { value: string; fault: NumberFault; suggestion?: string };
  'addressee-royal': { addressee: string };
}

/** A known slip in a date, and the dates that may be meant, written out. With one alone there is no doubt. */
export interface DateSlip {
  /** All in numbers, `17/4/2550`; a year of two digits, `17 เมษายน 50`; a month misspelt or cut short, `17 เมษา 2550`. */
  readonly kind: 'numbers' | 'short-year' | 'month';
  readonly likely: readonly [string] | readonly [string, string];
}

/** What the calendar has against a date: no such month, fewer `days` in the month, or no leap year (in both eras). */
export type ImpossibleDate =
  | { readonly kind: 'month'; readonly number: number }
  | { readonly kind: 'day'; readonly month: string; readonly days: number }
  | ({ readonly kind: 'leap' } & YearInBothEras);

export interface YearInBothEras {
  readonly buddhist: number;
  readonly common: number;
}

/** How a letter's number can be off its form; `form` is none of the known traps. */
export type NumberFault = 'lost-zero' | 'space' | 'code-points' | 'label' | 'form';
