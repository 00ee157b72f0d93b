import { expect, test } from 'vitest';
import { isRuleCode, ruleCodes } from '../../../src/check/rules/codes.ts';
import type { RuleCode } from '../../../src/model/diagnostic.ts';
import { calendar } from '../../report/samples/calendar.ts';
import { content } from '../../report/samples/content.ts';
import { keysOf } from '../../report/samples/keys-of.ts';
import { letter } from '../../report/samples/letter.ts';
import { pages } from '../../report/samples/pages.ts';
import { script } from '../../report/samples/script.ts';
import { signature } from '../../report/samples/signature.ts';

test('every code that is said to be a rule’s has one rule, and every rule has a code', () => {
  const said = keysOf<RuleCode>({ ...calendar, ...content, ...letter, ...pages, ...script, ...signature });
  expect(ruleCodes).toEqual([...said].sort());
});

test('a problem that keeps papers from being made is no rule', () => {
  expect(isRuleCode('missing-key')).toBe(false);
  expect(isRuleCode('constructor')).toBe(false);
  expect(isRuleCode('doubled-space')).toBe(true);
});
