import type { Rule } from '../rule.ts';
import { datesReversed } from './dates-reversed.ts';

/** Dates, and what hangs on them (domain.md F03 to F06, F32, F33, F42). */
export const calendarRules: readonly Rule[] = [datesReversed];
