import { describe, expect, test } from 'vitest';
import {
  dateRange,
  fiscalYear,
  isoDate,
  longDate,
  monthYear,
  shortDate,
  weekdayDate,
} from '../../src/thai/date-format.ts';
import type { Day } from '../../src/thai/dates.ts';
import { thaiDigits } from '../../src/thai/numerals.ts';

function day(year: number, month: number, date: number): Day {
  return { kind: 'day', year, month, day: date };
}

describe('dates as papers print them', () => {
  test('long, short, month alone, with its weekday, for metadata', () => {
    const date = day(2007, 4, 7);
    expect(longDate(date)).toBe('7 เมษายน 2550');
    expect(thaiDigits(longDate(date)).text).toBe('๗ เมษายน ๒๕๕๐');
    expect(shortDate(date)).toBe('7 เม.ย. 50');
    expect(monthYear(date)).toBe('เมษายน 2550');
    expect(monthYear({ kind: 'month', year: 2027, month: 11 })).toBe('พฤศจิกายน 2570');
    expect(weekdayDate(day(2007, 3, 13))).toBe('วันอังคารที่ 13 มีนาคม 2550');
    expect(isoDate(date)).toBe('2007-04-07');
  });

  test('days that local clocks skipped stay the same day', () => {
    expect(longDate(day(2011, 12, 30))).toBe('30 ธันวาคม 2554');
    expect(longDate(day(1920, 4, 1))).toBe('1 เมษายน 2463');
  });

  test.each([
    [day(2007, 4, 3), day(2007, 4, 3), '๓ เมษายน ๒๕๕๐'],
    [day(2007, 4, 3), day(2007, 4, 4), '๓ - ๔ เมษายน ๒๕๕๐'],
    [day(2026, 6, 30), day(2026, 7, 1), '๓๐ มิถุนายน - ๑ กรกฎาคม ๒๕๖๙'],
    [day(2026, 12, 29), day(2027, 1, 4), '๒๙ ธันวาคม ๒๕๖๙ - ๔ มกราคม ๒๕๗๐'],
  ])('range %#: %j to %j is %s', (from, to, printed) => {
    expect(thaiDigits(dateRange(from, to)).text).toBe(printed);
  });

  test('the fiscal year begins on 1 October of the year before', () => {
    expect(fiscalYear(day(2026, 9, 30))).toBe(2569);
    expect(fiscalYear(day(2026, 10, 1))).toBe(2570);
    expect(fiscalYear({ kind: 'month', year: 2026, month: 11 })).toBe(2570);
  });
});
