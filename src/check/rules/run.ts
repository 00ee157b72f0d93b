import type { Diagnostic, DocumentName, RuleCode } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { LaidOut } from '../../model/page.ts';
import type { PacketFacts } from '../packet-facts.ts';
import { told } from './codes.ts';
import { rules } from './index.ts';
import type { Breach, Rule } from './rule.ts';
import { textsOf } from './text.ts';

/** What the rules that could look at something found there, with the severities they have by themselves. */
export function factBreaches(facts: PacketFacts, among: readonly Rule[] = rules): readonly Diagnostic[] {
  const texts = textsOf(facts);
  return among.flatMap((rule) => {
    if (rule.looksAt === 'facts') return diagnosticsOf(rule, rule.find(facts, texts));
    if (rule.looksAt !== 'text') return [];
    return texts.flatMap((text) => diagnosticsOf(rule, rule.find(text, facts), text.document));
  });
}

/** The same of the papers with their templates filled in. */
export function paperBreaches(documents: readonly Document[], facts: PacketFacts): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    if (rule.looksAt !== 'paper') return [];
    return documents.flatMap((document) => diagnosticsOf(rule, rule.find(document, facts), document.name));
  });
}

/** The same of the papers on their pages. */
export function pageBreaches(laidOut: readonly LaidOut[], facts: PacketFacts): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    if (rule.looksAt !== 'pages') return [];
    return laidOut.flatMap((each) => diagnosticsOf(rule, rule.find(each, facts), each.document.name));
  });
}

/** The rules that look at some of these. */
export function rulesLookingAt(...kinds: readonly Rule['looksAt'][]): ReadonlySet<RuleCode> {
  const looking = rules.filter(({ looksAt }) => kinds.includes(looksAt)).map(({ code }) => code);
  return new Set(kinds.includes('paper') ? [...looking, ...told] : looking);
}

function diagnosticsOf(
  { code, severity }: Rule,
  breaches: readonly Breach<RuleCode>[],
  document?: DocumentName,
): readonly Diagnostic[] {
  return breaches.map(
    ({ at, ...breach }) =>
      // Code and params belong together by the rule's own type, which the union of rules cannot see.
      ({ ...(document && { document }), ...breach, code, severity, at: { kind: 'range', ...at } }) as Diagnostic,
  );
}
