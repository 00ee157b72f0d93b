import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { checked, smallest } from '../checked.ts';

/** What is told of a letter's date. */
function judged(date: string): Diagnostic | undefined {
  const { diagnostics } = checked(smallest.replace('2550-04-17', date));
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
}

describe('a date in no known form', () => {
  test.each([
    ['17/4/2550', 'numbers'],
    ['17-04-2550', 'numbers'],
    ['17.4.2550', 'numbers'],
    ['2550/04/17', 'numbers'],
    ['๑๗/๔/๒๕๕๐', 'numbers'],
    ['4/17/2550', 'numbers'],
    ['17/4/2007', 'numbers'],
    ['17 เมษายน 50', 'short-year'],
    ['17 เม.ย. 50', 'short-year'],
    ['17/4/50', 'short-year'],
    ['17 เมษา 50', 'short-year'],
    ['17 เมษา 2550', 'month'],
    ['17 เมษายม 2550', 'month'],
    ['17 เมย 2550', 'month'],
    ['17 เม.ย 2550', 'month'],
    ['วันที่ 17 เมษา พ.ศ. 2550', 'month'],
  ])('%s is told as %s, with the date that is meant as its fix', (date, kind) => {
    expect(judged(date)).toMatchObject({
      code: 'date-not-understood',
      params: { value: date, slip: { kind, likely: ['17 เมษายน 2550'] } },
      fix: { text: '17 เมษายน 2550' },
    });
  });

  test.each([
    ['5 มกรา 2550', '5 มกราคม 2550'],
    ['5 มีนาคน 2550', '5 มีนาคม 2550'],
    ['5 พฤษจิกายน 2550', '5 พฤศจิกายน 2550'],
    ['5 กุมภา 2550', '5 กุมภาพันธ์ 2550'],
    ['5 มีนา 2550', '5 มีนาคม 2550'],
    ['5 พฤศจ 2550', '5 พฤศจิกายน 2550'],
    ['5 มิย. 2550', '5 มิถุนายน 2550'],
    ['ธันวา 2550', 'ธันวาคม 2550'],
  ])('%s: the nearest month is meant', (date, likely) => {
    expect(judged(date)).toMatchObject({ params: { slip: { kind: 'month', likely: [likely] } } });
  });

  test('a short year that both eras may have is told with both dates and not mended', () => {
    const told = judged('17 เมษายน 26');
    expect(told).toMatchObject({ params: { slip: { likely: ['17 เมษายน 2526', '17 เมษายน 2569'] } } });
    expect(told?.fix).toBeUndefined();
  });

  test.each(['วันศุกร์หน้า', '17 พฤหัส 2550', '31/4/2550', '45 เมษายน 50', '17/4/2300', '17 ก 2550', '17 ตุ 2550'])(
    '%s has no likely meaning',
    (date) => {
      const told = judged(date);
      expect(told).toMatchObject({ code: 'date-not-understood', params: { value: date } });
      expect(told?.params).not.toHaveProperty('slip');
      expect(told?.fix).toBeUndefined();
    },
  );
});

describe('a year that is refused', () => {
  test.each(['3093-04-17', '1464-04-17', '17 เมษายน พ.ศ. 2007', '17 เมษายน ค.ศ. 2550', '๑๗ เมษายน ๓๐๙๓'])(
    'of %s is told with the year in both eras and mended',
    (date) => {
      expect(judged(date)).toMatchObject({
        code: 'date-year-refused',
        params: { likely: { buddhist: 2550, common: 2007 } },
        fix: { text: '17 เมษายน 2550' },
      });
    },
  );

  test.each(['2300-01-01', '1200-04-17', '29 กุมภาพันธ์ 3093'])('of %s has no likely one', (date) => {
    const told = judged(date);
    expect(told).toMatchObject({ code: 'date-year-refused', params: { value: date, year: expect.any(Number) } });
    expect(told?.params).not.toHaveProperty('likely');
    expect(told?.fix).toBeUndefined();
  });
});

test.each([
  ['31 เมษายน 2550', { kind: 'day', month: 'เมษายน', days: 30 }],
  ['29 กุมภาพันธ์ 2550', { kind: 'leap', buddhist: 2550, common: 2007 }],
  ['2550-13-01', { kind: 'month', number: 13 }],
])('the impossible %s is told with what the calendar has against it', (date, fault) => {
  expect(judged(date)).toMatchObject({ code: 'date-impossible', params: { value: date, fault } });
});

test('a quoted date is mended with its quotes', () => {
  const text = smallest.replace('2550-04-17', '"17/4/2550"');
  const { range } = checked(text).diagnostics[0]?.fix ?? {};
  expect(text.slice(range?.start, range?.end)).toBe('"17/4/2550"');
});

test('a date without its day is told of a letter that is to be sent, and let go in a draft', () => {
  expect(judged('2550-04')).toMatchObject({ code: 'date-incomplete', params: { value: '2550-04' } });
  expect(checked(smallest.replace('2550-04-17', '2550-04'), { draft: true }).diagnostics).toEqual([]);
  expect(checked(smallest).diagnostics).toEqual([]);
});
