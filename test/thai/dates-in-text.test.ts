import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInFull, dateRange, longDate, monthYear, shortDate, weekdayDate } from '../../src/thai/date-format.ts';
import { compareDates, type Day, parseDate } from '../../src/thai/dates.ts';
import { datesIn } from '../../src/thai/dates-in-text.ts';
import { thaiDigits } from '../../src/thai/numerals.ts';
import { weekdayOf } from '../../src/thai/weekday.ts';

/** What was found, each as it stands in the text. */
function found(text: string): readonly string[] {
  return datesIn(text).map(({ start, end }) => text.slice(start, end));
}

/** What was found, each written out with what it borrows. */
function meant(text: string): readonly string[] {
  return datesIn(text).map(({ reading }) => (reading.ok ? dateInFull(reading.date) : reading.why));
}

describe('datesIn', () => {
  test.each([
    ['เมื่อวันที่ 13 มีนาคม 2550 ซึ่ง', '13 มีนาคม 2550'],
    ['เมื่อวันที่ ๑๓ มีนาคม ๒๕๕๐', '๑๓ มีนาคม ๒๕๕๐'],
    ['ลว. 7 เม.ย. 50)', '7 เม.ย. 50'],
    ['17 เมษายน พ.ศ. 2550', '17 เมษายน พ.ศ. 2550'],
    ['ภายในเดือนเมษายน 2550', 'เมษายน 2550'],
    ['วันอังคารที่ 17\u00A0เมษายน\u00A02550', '17\u00A0เมษายน\u00A02550'],
    ['ครั้งที่ 45 เมษายน 2550', 'เมษายน 2550'],
    ['วันที่ 45 เมษายน 2550', '45 เมษายน 2550'],
    ['17 เมษายน 1464', '17 เมษายน 1464'],
    ['รหัส {=2550=} ลงวันที่ 17 เมษายน 2550', '17 เมษายน 2550'],
    ['17 เมษายน ค.ศ. 2007', '17 เมษายน ค.ศ. 2007'],
  ])('finds the date of %j', (text, date) => {
    expect(found(text)).toEqual([date]);
  });

  test.each([
    'เมื่อวันที่ 17 เมษายน',
    'ติดต่อสำนักงาน ก.พ. 2550',
    '17 เมษายน 50 คน',
    '17 เมษายน พ.ศ. 50',
    '17 เม.ย. พ.ศ. 50',
    'เม.ย. 50',
    'วันที่ 17\nเมษายน 255',
    '{=17 เมษายน 2550=}',
    'พ.ศ. 2550 - 2554',
    '17/4/2550',
    'เมษายน 25501',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['ระหว่างวันที่ 3 - 4 เมษายน 2550', '3 เมษายน 2550', '4 เมษายน 2550'],
    ['๓-๔ เมษายน ๒๕๕๐', '3 เมษายน 2550', '4 เมษายน 2550'],
    ['30 มิถุนายน – 1 กรกฎาคม 2569', '30 มิถุนายน 2569', '1 กรกฎาคม 2569'],
    ['29 ธันวาคม 2569 - 4 มกราคม 2570', '29 ธันวาคม 2569', '4 มกราคม 2570'],
    ['29 ธันวาคม - 4 มกราคม 2570', '4 มกราคม 2570'],
    ['29 ธ.ค. - 4 ม.ค. 70', '4 มกราคม 2570'],
    ['30 มิ.ย. - 1 ก.ค. 69', '30 มิถุนายน 2569', '1 กรกฎาคม 2569'],
    ['ครั้งที่ 45 - 4 เมษายน 2550', '4 เมษายน 2550'],
    ['ตุลาคม - ธันวาคม 2569', 'ตุลาคม 2569', 'ธันวาคม 2569'],
    ['วันที่ 3 ถึงวันที่ 4 เมษายน 2550', '3 เมษายน 2550', '4 เมษายน 2550'],
    ['31 - 31 เมษายน 2550', 'impossible', 'impossible'],
  ])('finds both ends of %s', (text, ...ends) => {
    expect(meant(text)).toEqual(ends);
  });

  test('gives the weekday of each end', () => {
    const days = datesIn('วันอังคารที่ 3 และวันพุธที่ 4 เมษายน 2550').map(({ weekday }) => weekday?.name);
    expect(days).toEqual(['อังคาร', 'พุธ']);
  });

  test('tells where weekday, year and era are', () => {
    const text = 'ณ วันอังคารที่ 17 เมษายน พ.ศ. 2550';
    const [date] = datesIn(text);
    expect(text.slice(date?.weekday?.start, date?.weekday?.end)).toBe('อังคาร');
    expect(text.slice(date?.year.start, date?.year.end)).toBe('2550');
    expect(date?.era).toBe('พ.ศ.');
  });

  test('tells the era that is named, and none where none is', () => {
    expect(datesIn('17 เมษายน ค.ศ. 2007').map(({ era, reading }) => [era, reading])).toEqual([
      ['ค.ศ.', parseDate('17 เมษายน 2550')],
    ]);
    expect(datesIn('17 เมษายน 2550')[0]).not.toHaveProperty('era');
  });
});

/** Any day of this age, whose short year says which one it is. */
const anyDay = fc
  .date({ min: new Date('1957-01-01T00:00:00Z'), max: new Date('2056-12-31T00:00:00Z'), noInvalidDate: true })
  .map(
    (date): Day => ({
      kind: 'day',
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    }),
  );
const anyText = fc.constantFrom('', 'เมื่อวันที่ ', 'ประชุม ณ ', '(', 'ข้อ 3 ', 'งบประมาณ 1,250 บาท ', 'เดือนเมษายน ');

describe('of any day', () => {
  test('what is printed is found in prose, and read as parseDate reads it', () => {
    fc.assert(
      fc.property(anyDay, anyText, anyText, (day, before, after) => {
        for (const date of [longDate(day), thaiDigits(longDate(day)).text]) {
          const text = `${before}${date} ${after}`;
          expect(found(text)).toEqual([date]);
          expect(datesIn(text).map(({ reading }) => reading)).toEqual([parseDate(date)]);
        }
        expect(found(`${before}เดือน${monthYear(day)} ${after}`)).toEqual([monthYear(day)]);
        expect(meant(`${before}${shortDate(day)} ${after}`)).toEqual([longDate(day)]);
      }),
    );
  });

  test('the weekday that is printed is that of the calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(datesIn(weekdayDate(day)).map(({ weekday }) => weekday?.name)).toEqual([weekdayOf(day)]);
      }),
    );
  });

  test('both ends of a range are read as they were meant', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
        const text = `ระหว่างวันที่ ${dateRange(from, to)} ณ`;
        const ends = compareDates(a, b) === 0 ? [to] : [from, to];
        expect(datesIn(text).map(({ reading }) => reading)).toEqual(ends.map((date) => ({ ok: true, date })));
      }),
    );
  });

  test('stretches are in order and inside the text, whatever it is', () => {
    const pieces = ['1', '31', '๔', ' ', '-', 'ถึง', 'เมษายน', 'ก.พ.', 'พ.ศ.', '2550', '๒๕๕๐', 'วัน', 'จันทร์', 'ที่', '\n'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let done = 0;
        for (const { start, end } of datesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test.each([
  ['spaces', ' '.repeat(500_000)],
  ['numbers', '1 '.repeat(250_000)],
  ['months', 'เมษายน'.repeat(80_000)],
  ['days', '1 เมษายน - '.repeat(40_000)],
  ['labels', 'วันที่ '.repeat(70_000)],
])('half a million characters of %s take no second', (_, text) => {
  const start = performance.now();
  datesIn(text);
  expect(performance.now() - start).toBeLessThan(1000);
});
