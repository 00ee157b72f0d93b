import { BUDDHIST_YEARS, COMMON_YEARS, ERA_OFFSET } from './dates.ts';

/**
 * The B.E. year probably meant by one that parseDate refused because 543 was added or subtracted once too often (3093, 1464),
 * or because the era named with it is the other one (พ.ศ. 2007, ค.ศ. 2550).
 */
export function likelyYear(year: number): number | undefined {
  const candidates = [year, year + ERA_OFFSET, year - ERA_OFFSET, year + 2 * ERA_OFFSET];
  return candidates.find((each) => each >= COMMON_YEARS.first + ERA_OFFSET && each <= BUDDHIST_YEARS.last);
}
