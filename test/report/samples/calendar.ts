import type { CalendarProblems } from '../../../src/model/problems/calendar.ts';
import type { Samples } from './samples.ts';

export const calendar: Samples<CalendarProblems> = {
  'dates-reversed': [{ from: '2550-04-04', to: '2550-04-03' }],
};
