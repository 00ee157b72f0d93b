import { expect, test } from 'vitest';
import { FIXED_HOLIDAYS } from '../../src/thai/data/holidays.ts';
import { parseDate } from '../../src/thai/dates.ts';
import { holidayOn } from '../../src/thai/holidays.ts';
import { isWeekend, weekdayOf } from '../../src/thai/weekday.ts';

function dayOf(text: string) {
  const reading = parseDate(text);
  if (!reading.ok || reading.date.kind === 'month') throw new Error(`${text} is no day`);
  return reading.date;
}

test.each([
  ['2550-10-23', 'วันปิยมหาราช'],
  ['2550-05-05', 'วันฉัตรมงคล'],
  ['2560-05-05', undefined],
  ['2562-05-04', undefined],
  ['2563-05-04', 'วันฉัตรมงคล'],
  ['2559-10-13', undefined],
  ['2560-10-13', 'วันนวมินทรมหาราช'],
  ['2569-05-01', undefined],
])('%s is %s', (text, name) => {
  expect(holidayOn(dayOf(text))).toBe(name);
});

test('every holiday is a day of the calendar', () => {
  for (const { month, day } of FIXED_HOLIDAYS) expect(parseDate(`2567-${month}-${day}`).ok).toBe(true);
});

test.each([
  ['2550-04-07', 'เสาร์', true],
  ['2550-04-08', 'อาทิตย์', true],
  ['2550-04-09', 'จันทร์', false],
  ['2550-03-13', 'อังคาร', false],
])('%s is a %s', (text, weekday, weekend) => {
  expect(weekdayOf(dayOf(text))).toBe(weekday);
  expect(isWeekend(weekdayOf(dayOf(text)))).toBe(weekend);
});
