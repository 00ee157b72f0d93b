import { calendarRules } from './calendar/index.ts';
import { contentRules } from './content/index.ts';
import { letterRules } from './letter/index.ts';
import { pageRules } from './pages/index.ts';
import type { Rule } from './rule.ts';
import { scriptRules } from './script/index.ts';

/** Every rule. What a rule finds does not depend on the others, nor on their order. */
export const rules: readonly Rule[] = [...scriptRules, ...calendarRules, ...letterRules, ...contentRules, ...pageRules];
