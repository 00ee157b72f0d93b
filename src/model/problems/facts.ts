/** Facts that cannot be, or cannot be set. */
export interface FactProblems {
  'date-not-understood': { value: string };
  'date-impossible': { value: string };
  'date-year-refused': { value: string; year: number };
  'date-incomplete': { value: string };
  'number-not-issued': { value: string };
  'number-malformed': { value: string };
  'addressee-royal': { addressee: string };
}
