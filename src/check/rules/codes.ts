import type { RuleCode } from '../../model/diagnostic.ts';
import { rules } from './index.ts';

/** Rules that filling in the templates tells by itself, since only it knows the numbers that are printed. */
export const told: readonly RuleCode[] = ['list-numbers-out-of-order'];

/** The codes of all rules, sorted. */
export const ruleCodes: readonly RuleCode[] = [...rules.map(({ code }) => code), ...told].sort();

export function isRuleCode(code: string): code is RuleCode {
  return ruleCodes.some((each) => each === code);
}
