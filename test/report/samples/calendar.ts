import type { CalendarProblems } from '../../../src/model/problems/calendar.ts';
import type { Samples } from './samples.ts';

export const calendar: Samples<CalendarProblems> = {
  'dates-reversed': [{ from: '2550-04-04', to: '2550-04-03' }],
  'date-with-label': [{ value: 'วันที่ 17 เมษายน พ.ศ. 2550', plain: '17 เมษายน 2550' }],
  'date-impossible-in-text': [
    { value: '31 เมษายน 2550', fault: { kind: 'day', month: 'เมษายน', days: 30 } },
    { value: '29 กุมภาพันธ์ 2550', fault: { kind: 'leap', buddhist: 2550, common: 2007 } },
  ],
  'year-common-era': [{ value: '7 เมษายน 2007', year: 2007, buddhist: 2550 }],
  'year-without-era': [{ written: 'ปี 2027', year: 2027, buddhist: 2570 }],
  'era-mismatch': [
    { era: 'พ.ศ.', year: 2007, buddhist: 2550, common: 2007 },
    { era: 'ค.ศ.', year: 2550, buddhist: 2550, common: 2007 },
  ],
  'weekday-differs': [{ weekday: 'จันทร์', date: '13 มีนาคม 2550', right: 'อังคาร' }],
  'meeting-dates-differ': [{ written: '20 - 23 ตุลาคม 2569', days: '20 - 22 ตุลาคม 2569' }],
  'letter-before-meeting': [{ date: '2550-04-02', end: '2550-04-04' }],
  'letter-on-day-off': [
    { date: '2550-04-07', off: { kind: 'weekend', weekday: 'เสาร์' } },
    { date: '2550-10-23', off: { kind: 'holiday', name: 'วันปิยมหาราช' } },
  ],
  'fiscal-year-differs': [{ date: 'พฤศจิกายน 2569', written: 2569, right: 2570 }],
  'resolution-undated': [{}],
  'resolution-not-past': [{ date: '24 เมษายน 2550', letter: '2550-04-17' }],
  'reference-after-letter': [{ date: '2550-04-18', letter: '2550-04-17' }],
  'asked-after-letter': [{ asked: '2550-04-20', letter: '2550-04-17' }],
  'province-count': [{ written: 75, right: { provinces: 76, withBangkok: 77 } }],
};
