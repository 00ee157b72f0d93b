import type { Rule } from '../rule.ts';
import { doubledSpace } from './doubled-space.ts';

/** Letters, marks, spaces and spelling (domain.md F02, F15 to F17, F40, F44). */
export const scriptRules: readonly Rule[] = [doubledSpace];
