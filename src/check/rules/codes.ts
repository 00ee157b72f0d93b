import type { RuleCode } from '../../model/diagnostic.ts';
import { rules } from './index.ts';

/** Rules that filling in the templates tells by itself, since only it knows which lines are items, and their numbers. */
export const told: readonly RuleCode[] = ['list-marker-inside', 'list-numbers-out-of-order'];

/** The codes of all rules, sorted. */
export const ruleCodes: readonly RuleCode[] = [...rules.map(({ code }) => code), ...told].sort();

const known: ReadonlySet<string> = new Set(ruleCodes);

export function isRuleCode(code: string): code is RuleCode {
  return known.has(code);
}
