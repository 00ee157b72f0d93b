import type { Diagnostic, RuleCode, Severity } from '../model/diagnostic.ts';
import { isRuleCode } from './rules/codes.ts';
import type { Settings } from './settings.ts';
import type { Silence } from './silence/silences.ts';

export interface Judging {
  readonly settings: Settings;
  readonly silences: readonly Silence[];
  /** The rules that looked. A silence of any other may still be of use. */
  readonly looked: ReadonlySet<RuleCode>;
}

/**
 * What is to be told of what was found: each rule as severe as the office wants it, without what a comment silences, and
 * with every `silence-unused`. A problem that is no rule's is told as it is. Of the same problem in several papers the most severe is kept.
 */
export function judge(found: readonly Diagnostic[], { settings, silences, looked }: Judging): readonly Diagnostic[] {
  const used = new Set<Silence>();
  const told = found.flatMap((diagnostic) => {
    const { code } = diagnostic;
    if (!isRuleCode(code)) return [diagnostic];
    const severity = severityOf(code, diagnostic, settings);
    if (severity === 'off') return [];
    const covering = silences.filter((silence) => silence.rule === code && covers(silence, diagnostic));
    for (const silence of covering) used.add(silence);
    return covering.length > 0 ? [] : [{ ...diagnostic, severity }];
  });
  const unused = silences.filter((silence) => looked.has(silence.rule) && !used.has(silence)).map(unusedSilence);
  return [...mostSevere(told), ...unused];
}

function severityOf(code: RuleCode, { document, severity }: Diagnostic, settings: Settings): Severity | 'off' {
  return (document && settings.documents?.[document]?.[code]) ?? settings.rules?.[code] ?? severity;
}

function covers({ covers }: Silence, { at }: Diagnostic): boolean {
  return at.kind === 'range' && at.file === covers.file && at.start >= covers.start && at.start <= covers.end;
}

function unusedSilence({ rule, at }: Silence): Diagnostic {
  return { code: 'silence-unused', severity: 'warning', at: { kind: 'range', ...at }, params: { rule } };
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** A fact that papers share is judged once for each of them: it is told once. */
function mostSevere(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify([diagnostic.code, diagnostic.at, diagnostic.params]);
    const before = kept.get(key);
    if (!before || ranks[diagnostic.severity] < ranks[before.severity]) kept.set(key, diagnostic);
  }
  return [...kept.values()];
}
