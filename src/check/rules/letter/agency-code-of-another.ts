import { AGENCIES } from '../../../thai/data/agencies.ts';
import { parseNumber } from '../../../thai/number.ts';
import type { FactRule } from '../rule.ts';
import { codeOf } from './ministry-code.ts';

/** The code in the letter's number is that of the body in the letterhead (domain.md C, F24). */
export const agencyCodeOfAnother: FactRule<'agency-code-of-another'> = {
  code: 'agency-code-of-another',
  severity: 'error',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) => {
    const code = parseNumber(facts.number ?? '')?.code;
    const owner = AGENCIES.find((agency) => agency.code === code)?.name;
    const ministry = facts.ministry?.name;
    const expected = codeOf(ministry);
    if (code === undefined || owner === undefined || ministry === undefined) return [];
    if (expected === undefined || expected === code) return [];
    const start = facts.number?.indexOf(code) ?? 0;
    return [
      {
        at: places.text('/number', start, start + code.length),
        params: { code, owner, ministry, expected },
        related: [{ kind: 'range', ...places.value('/ministry/name') }],
      },
    ];
  },
};
