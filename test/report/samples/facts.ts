import type { FactProblems } from '../../../src/model/problems/facts.ts';
import type { Samples } from './samples.ts';

export const facts: Samples<FactProblems> = {
  'date-not-understood': [
    { value: 'วันศุกร์หน้า' },
    { value: '17/4/2550', slip: { kind: 'numbers', likely: ['17 เมษายน 2550'] } },
    { value: '17 เมษายน 50', slip: { kind: 'short-year', likely: ['17 เมษายน 2550'] } },
    { value: '17 เมษายน 26', slip: { kind: 'short-year', likely: ['17 เมษายน 2526', '17 เมษายน 2569'] } },
    { value: '17 เมษา 2550', slip: { kind: 'month', likely: ['17 เมษายน 2550'] } },
  ],
  'date-impossible': [
    { value: '2550-13-01', fault: { kind: 'month', number: 13 } },
    { value: '31 เมษายน 2550', fault: { kind: 'day', month: 'เมษายน', days: 30 } },
    { value: '29 กุมภาพันธ์ 2550', fault: { kind: 'leap', buddhist: 2550, common: 2007 } },
  ],
  'date-year-refused': [
    { value: '2300-01-01', year: 2300 },
    { value: '17 เมษายน พ.ศ. 2007', year: 2007, likely: { buddhist: 2550, common: 2007 } },
  ],
  'date-incomplete': [{ value: '2570-01' }],
  'number-not-issued': [{ value: 'พม 0201/' }, { value: 'พม 0000/15136' }, { value: 'พม 0201/๐๐๐๐' }],
  'number-malformed': [
    { value: 'พม 201/15136', fault: 'lost-zero', suggestion: 'พม 0201/15136' },
    { value: 'พม 0201/ 15136', fault: 'space', suggestion: 'พม 0201/15136' },
    { value: 'พ.ม. 0201/15136', fault: 'code-points', suggestion: 'พม 0201/15136' },
    { value: 'ที่ พม 0201/15136', fault: 'label', suggestion: 'พม 0201/15136' },
    { value: 'พม0201-15136', fault: 'form' },
  ],
  'addressee-royal': [{ addressee: 'สมเด็จพระสังฆราช' }],
};
