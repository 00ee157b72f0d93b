import type { FactProblems } from '../../../src/model/problems/facts.ts';
import type { Samples } from './samples.ts';

export const facts: Samples<FactProblems> = {
  'date-not-understood': [{ value: '17/4/50' }],
  'date-impossible': [{ value: '31 เมษายน 2550' }],
  'date-year-refused': [{ value: '2300-01-01', year: 2300 }],
  'date-incomplete': [{ value: '2570-01' }],
  'number-not-issued': [{ value: 'พม 0201/' }],
  'number-malformed': [{ value: 'พม0201-15136' }],
  'addressee-royal': [{ addressee: 'สมเด็จพระสังฆราช' }],
};
