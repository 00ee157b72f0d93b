import { expect, test } from 'vitest';
import { isOfThisAge } from '../../../../src/check/rules/calendar/this-age.ts';

const years = [1899, 1900, 1936, 1937, 2047, 2048, 2200, 2201];

test('a letter speaks of the 70 years before it and of the 40 after it', () => {
  const letter = { kind: 'day', year: 2007, month: 4, day: 17 } as const;
  expect(years.filter((year) => isOfThisAge(year, letter))).toEqual([1937, 2047]);
});

test('while it has no day, it may speak of every C.E. year that is taken', () => {
  expect(years.filter((year) => isOfThisAge(year, undefined))).toEqual([1900, 1936, 1937, 2047, 2048, 2200]);
});
