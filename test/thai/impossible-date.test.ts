import { expect, test } from 'vitest';
import { parseDate } from '../../src/thai/dates.ts';
import { whyImpossible } from '../../src/thai/impossible-date.ts';

test.each([
  ['31 เมษายน 2550', { kind: 'day', month: 'เมษายน', days: 30 }],
  ['2550-06-00', { kind: 'day', month: 'มิถุนายน', days: 30 }],
  ['32 ธันวาคม 2550', { kind: 'day', month: 'ธันวาคม', days: 31 }],
  ['30 กุมภาพันธ์ 2567', { kind: 'day', month: 'กุมภาพันธ์', days: 29 }],
  ['30 กุมภาพันธ์ 2550', { kind: 'day', month: 'กุมภาพันธ์', days: 28 }],
  ['29 กุมภาพันธ์ 2550', { kind: 'leap', buddhist: 2550, common: 2007 }],
  ['2007-02-29', { kind: 'leap', buddhist: 2550, common: 2007 }],
  ['2550-13-01', { kind: 'month', number: 13 }],
  ['2550-00', { kind: 'month', number: 0 }],
])('what the calendar has against %s', (text, fault) => {
  const reading = parseDate(text);
  expect(!reading.ok && reading.why === 'impossible' && whyImpossible(reading.date)).toEqual(fault);
});
