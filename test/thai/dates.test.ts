import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, longDate, monthYear, shortDate } from '../../src/thai/date-format.ts';
import { compareDates, type Day, parseDate } from '../../src/thai/dates.ts';
import { thaiDigits } from '../../src/thai/numerals.ts';

function day(year: number, month: number, date: number): Day {
  return { kind: 'day', year, month, day: date };
}

/** Any day of the years that are taken, as the calendar has it. */
const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));

describe('parseDate', () => {
  test.each([
    '2550-04-17',
    '2007-04-17',
    '๒๕๕๐-๐๔-๑๗',
    '17 เมษายน 2550',
    '๑๗ เมษายน ๒๕๕๐',
    '17 เมษายน พ.ศ. 2550',
    '17 เม.ย. 2550',
    '17 เมษายน 2007',
    'วันที่ 17 เมษายน 2550',
    'วันอังคารที่ 17 เมษายน พ.ศ. 2550',
    'วันอังคาร 17 เมษายน 2550',
    '17 เมษายน ค.ศ. 2007',
    'วันที่17เมษายนพ.ศ.2550',
    '  17  เมษายน\u00A02550 ',
    '2550-4-17',
  ])('%s is 17 April 2007', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, date: day(2007, 4, 17) });
  });

  test.each(['2570-01', '2027-01', 'มกราคม 2570', 'ม.ค. 2570', '๒๕๗๐-๐๑'])(
    '%s is January 2027 without a day',
    (text) => {
      expect(parseDate(text)).toEqual({ ok: true, date: { kind: 'month', year: 2027, month: 1 } });
    },
  );

  test.each([
    '31 เมษายน 2550',
    '2550-02-30',
    '0 มกราคม 2550',
    '2550-13-01',
    '2550-00',
    '29 กุมภาพันธ์ 2566',
    '2023-02-29',
  ])('%s is understood and impossible', (text) => {
    expect(parseDate(text)).toMatchObject({ ok: false, why: 'impossible' });
  });

  test('an impossible date is given as it was written, its year in the common era', () => {
    expect(parseDate('31 เมษายน 2550')).toEqual({ ok: false, why: 'impossible', date: day(2007, 4, 31) });
  });

  test.each([
    '',
    'วันนี้',
    '17/4/2550',
    '17 เมษายน',
    '17 เม.ย. 50',
    '17 เมษา 2550',
    '1 7 เมษายน 2550',
    '2550 - 04 - 17',
    '17 พฤษจิกายน 2550',
    '2550',
    '17 April 2007',
  ])('%j is not understood', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, why: 'not-understood' });
  });

  test.each([
    ['1899-01-01', 1899],
    ['17 เมษายน 2201', 2201],
    ['2400-01', 2400],
    ['2744-01-01', 2744],
    ['17 เมษายน พ.ศ. 2007', 2007],
    ['17 เมษายน ค.ศ. 2550', 2550],
  ])('%s is refused for its year', (text, year) => {
    expect(parseDate(text)).toEqual({ ok: false, why: 'year-refused', year });
  });

  test('takes the years at the borders of both eras', () => {
    expect(parseDate('1900-01-01')).toEqual({ ok: true, date: day(1900, 1, 1) });
    expect(parseDate('2200-12-31')).toEqual({ ok: true, date: day(2200, 12, 31) });
    expect(parseDate('2401-01-01')).toEqual({ ok: true, date: day(1858, 1, 1) });
    expect(parseDate('2743-12-31')).toEqual({ ok: true, date: day(2200, 12, 31) });
  });

  test('knows leap days of the Buddhist era by the common one', () => {
    expect(parseDate('29 กุมภาพันธ์ 2567')).toEqual({ ok: true, date: day(2024, 2, 29) });
    expect(parseDate('29 กุมภาพันธ์ 2643')).toMatchObject({ ok: false, why: 'impossible' });
  });

  test('reads back what is printed', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const buddhist = isoDate(date).replace(/^\d+/, (year) => String(Number(year) + 543));
        for (const text of [longDate(date), thaiDigits(longDate(date)).text, isoDate(date), buddhist]) {
          expect(parseDate(text)).toEqual({ ok: true, date });
        }
        expect(parseDate(shortDate(date).replace(/\d+$/, String(date.year + 543)))).toEqual({ ok: true, date });
        expect(parseDate(monthYear(date))).toEqual({
          ok: true,
          date: { kind: 'month', year: date.year, month: date.month },
        });
      }),
    );
  });
});

describe('compareDates', () => {
  test('orders days as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(isoDate(a) < isoDate(b) ? -1 : Number(isoDate(a) > isoDate(b)));
      }),
    );
  });

  test('sets a month before its days and after the month before', () => {
    const month = { kind: 'month', year: 2007, month: 4 } as const;
    expect(compareDates(month, day(2007, 4, 1))).toBeLessThan(0);
    expect(compareDates(month, day(2007, 3, 31))).toBeGreaterThan(0);
    expect(compareDates(month, month)).toBe(0);
  });
});
