import { expect, test } from 'vitest';
import { likelyYear } from '../../src/thai/likely-year.ts';

test.each([
  [3093, 2550, '543 added twice'],
  [1464, 2550, '543 subtracted from a C.E. year'],
  [2007, 2550, 'a C.E. year'],
  [2550, 2550, 'a B.E. year'],
  [2443, 2443, 'the first B.E. year of this age'],
  [2743, 2743, 'the last B.E. year of this age'],
])('%i is probably %i: %s', (year, likely) => {
  expect(likelyYear(year)).toBe(likely);
});

test.each([0, 1200, 1356, 1658, 1899, 2300, 2442, 2943, 3287, 9999])('%i is a year of no likely meaning', (year) => {
  expect(likelyYear(year)).toBeUndefined();
});
