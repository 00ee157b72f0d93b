import type { Diagnostic, RuleCode, Severity } from '../model/diagnostic.ts';
import { mostProblems } from './limits.ts';
import { isRuleCode } from './rules/codes.ts';
import type { Settings } from './settings.ts';
import { type Cover, coversOf } from './silence/covers.ts';
import type { Silence } from './silence/silences.ts';

export interface Judging {
  readonly settings: Settings;
  readonly silences: readonly Silence[];
  /** The rules that saw all there is for them to see. A silence of any other may still be of use. */
  readonly looked: ReadonlySet<RuleCode>;
}

/**
 * What is to be told of what was found: each rule as severe as the office wants it, without what a comment silences, and
 * with every `silence-unused`. A problem that is no rule's is told as it is. Of the same problem in several papers the most severe is kept.
 */
export function judge(found: readonly Diagnostic[], { settings, silences, looked }: Judging): readonly Diagnostic[] {
  const coversAt = coversOf(silences);
  const used = new Set<Cover>();
  const told = found.flatMap((diagnostic) => {
    const { code, at } = diagnostic;
    if (!isRuleCode(code)) return [diagnostic];
    const covers = at.kind === 'range' ? coversAt(code, at) : [];
    // Also where the office has turned the rule off: the comment is right all the same.
    for (const cover of covers) used.add(cover);
    const severity = severityOf(code, diagnostic, settings);
    return covers.length > 0 || severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
  const ofUse = new Set([...used].flatMap((cover) => cover.silences));
  const unused = silences.filter((silence) => looked.has(silence.rule) && !ofUse.has(silence));
  return [...eachOnce(told), ...unused.slice(0, mostProblems).map(unusedSilence)];
}

function severityOf(code: RuleCode, { document, severity }: Diagnostic, settings: Settings): Severity | 'off' {
  return (document && settings.documents?.[document]?.[code]) ?? settings.rules?.[code] ?? severity;
}

function unusedSilence({ rule, at }: Silence): Diagnostic {
  return { code: 'silence-unused', severity: 'warning', at: { kind: 'range', ...at }, params: { rule } };
}

/** A fact that papers share is judged once for each of them, and told once. */
function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify([diagnostic.code, diagnostic.at, diagnostic.params]);
    const before = kept.get(key);
    kept.set(key, before ? ofBoth(before, diagnostic) : diagnostic);
  }
  return [...kept.values()];
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The same problem of two papers: the more severe, and then no one paper's. */
function ofBoth(one: Diagnostic, other: Diagnostic): Diagnostic {
  const kept = ranks[other.severity] < ranks[one.severity] ? other : one;
  if (one.document === other.document) return kept;
  const { document: _, ...shared } = kept;
  return shared;
}
