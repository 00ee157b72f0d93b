import type { PacketFacts } from '../../../../src/check/packet-facts.ts';
import { proseOf, without } from '../../../../src/check/rules/prose.ts';
import type { Breach, TextRule } from '../../../../src/check/rules/rule.ts';
import type { Text } from '../../../../src/check/rules/text.ts';
import type { RuleCode } from '../../../../src/model/diagnostic.ts';
import { datesIn } from '../../../../src/thai/dates-in-text.ts';
import { personNames } from '../../../../src/thai/names.ts';

const noPaper = { facts: {}, places: { value: nowhere, key: nowhere, text: nowhere } };
const noFacts: PacketFacts = { file: '', draft: false, letter: noPaper, memo: noPaper, checklist: noPaper };

/** What a rule finds in a text by itself, which stands letter for letter in a file of its own. */
export function found<C extends RuleCode>(rule: TextRule<C>, value: string, markdown = false): readonly Breach<C>[] {
  const prose = proseOf(value, markdown);
  const text: Text = {
    document: 'cover-letter',
    pointer: '/body',
    value,
    markdown,
    range: (start, end) => ({ file: '', start, end }),
    dates: () => datesIn(value),
    prose: () => prose,
    names: () => personNames(value),
    namelessProse: () => without(prose, personNames(prose)),
  };
  return rule.find(text, noFacts);
}

/** The stretches of a text that a rule tells. */
export function told<C extends RuleCode>(rule: TextRule<C>, value: string, markdown = false): readonly string[] {
  return found(rule, value, markdown).map(({ at: { start, end } }) => value.slice(start, end));
}

/** The text with all fixes of a rule made, which may not lie over each other. */
export function mended<C extends RuleCode>(rule: TextRule<C>, value: string, markdown = false): string {
  const fixes = found(rule, value, markdown)
    .flatMap(({ fix }) => fix ?? [])
    .sort((a, b) => b.range.start - a.range.start);
  let begin = Number.POSITIVE_INFINITY;
  return fixes.reduce((text, { range: { start, end }, text: instead }) => {
    if (end > begin) throw new Error(`two fixes of ${JSON.stringify(value)} lie over each other`);
    begin = start;
    return text.slice(0, start) + instead + text.slice(end);
  }, value);
}

function nowhere(): never {
  throw new Error('a rule of texts asks the text for places');
}
