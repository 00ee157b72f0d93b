import { COMMON_YEARS, type Day } from '../../../thai/dates.ts';

const back = 70;
const ahead = 40;

/** Whether a number is a C.E. year that a paper of that day would speak of; as B.E. years the same are those of old chronicles. */
export function isOfThisAge(year: number, letter: Day | undefined): boolean {
  if (letter === undefined) return year >= COMMON_YEARS.first && year <= COMMON_YEARS.last;
  return year >= letter.year - back && year <= letter.year + ahead;
}
