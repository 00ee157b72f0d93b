import { AGENCIES, OTHER_CODES } from '../../../thai/data/agencies.ts';
import { parseNumber } from '../../../thai/number.ts';
import type { FactRule } from '../rule.ts';
import { codeOf } from './ministry-code.ts';

const codes: ReadonlySet<string> = new Set([...AGENCIES.map(({ code }) => code), ...OTHER_CODES]);

/** The letter's number begins with the code of a body that annex 1 of the regulation knows (domain.md C, F24). */
export const agencyCodeUnknown: FactRule<'agency-code-unknown'> = {
  code: 'agency-code-unknown',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) => {
    const code = parseNumber(facts.number ?? '')?.code;
    if (code === undefined || codes.has(code)) return [];
    const expected = codeOf(facts.ministry?.name);
    const start = facts.number?.indexOf(code) ?? 0;
    const at = places.text('/number', start, start + code.length);
    return [{ at, params: { code, ...(expected !== undefined && { expected }) } }];
  },
};
