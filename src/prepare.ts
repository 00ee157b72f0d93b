import { check } from './check/index.ts';
import { judge } from './check/judge.ts';
import type { PacketFacts } from './check/packet-facts.ts';
import type { Rule } from './check/rules/rule.ts';
import { factBreaches, paperBreaches, rulesLookingAt } from './check/rules/run.ts';
import { settingsFor } from './check/settings.ts';
import { silencesOf } from './check/silence/silences.ts';
import { type Composed, type ComposeOptions, compose } from './compose/index.ts';
import type { Diagnostic, Outcome } from './model/diagnostic.ts';
import type { Source } from './model/source.ts';
import type { Submission } from './model/submission.ts';
import { documentNames } from './packet/packet.ts';
import { read } from './read/index.ts';
import type { World } from './world/world.ts';

export interface PrepareOptions extends ComposeOptions {
  readonly draft: boolean;
  /** The office's settings; without it the nearest `cabsub.config.yaml` above the input. */
  readonly config?: string | undefined;
}

/** An outcome with the texts that its diagnostics point into. */
export interface Told<T> extends Outcome<T> {
  readonly sources: readonly Source[];
}

/** A checked submission and its documents, and the input's own bytes. */
export interface Prepared extends Composed {
  readonly bytes: Uint8Array;
  readonly submission: Submission;
  readonly facts: PacketFacts;
}

/** What came of preparing. Its diagnostics are what was found; `judged` makes of them what is told. */
export interface Preparation extends Told<Prepared> {
  /** `looked` are the kinds of rule that had everything to look at that the input gives them. */
  judged(found: readonly Diagnostic[], looked: readonly Rule['looksAt'][]): readonly Diagnostic[];
}

/**
 * Reads, checks and fills in: everything that can be said of an input before it is set on pages. What rules
 * find stops nothing here, so that all of it is told at once.
 */
export async function prepare(input: string, options: PrepareOptions, world: World): Promise<Preparation> {
  const parsed = read(input, world);
  const settings = await settingsFor(input, options.config, world);
  const sources = [parsed.source, settings.source].filter((source) => source !== undefined);
  const office = settings.diagnostics;
  if (!parsed.value) return { diagnostics: [...parsed.diagnostics, ...office], sources, judged: (found) => found };

  const { source, tree, comments } = parsed.value;
  const silences = silencesOf(comments, source.text, tree);
  const checked = check(parsed.value, options, world);
  const ofInput = [...parsed.diagnostics, ...checked.diagnostics];
  const ofFacts = checked.facts ? factBreaches(checked.facts) : [];
  const found = [...ofInput, ...office, ...silences.diagnostics, ...ofFacts];
  const judged: Preparation['judged'] = (all, looked) =>
    judge(all, {
      settings: settings.value ?? {},
      silences: silences.value ?? [],
      looked: rulesLookingAt(...looked.filter((kind) => seesAll(kind, options))),
    });
  if (!checked.value || !checked.facts || hasError(ofInput)) return { diagnostics: found, sources, judged };

  const composed = await compose(checked.value, options, world);
  const told = { sources: [...sources, ...composed.sources], judged };
  const diagnostics = [...found, ...composed.diagnostics];
  if (!composed.value) return { ...told, diagnostics };
  const { facts, value: submission } = checked;
  return {
    ...told,
    diagnostics: [...diagnostics, ...paperBreaches(composed.value.documents, facts)],
    value: { bytes: parsed.value.bytes, submission, facts, ...composed.value },
  };
}

/** Where only some of the papers are made, rules of papers and pages do not see the others. */
function seesAll(kind: Rule['looksAt'], { only }: PrepareOptions): boolean {
  return kind === 'text' || kind === 'facts' || documentNames.every((name) => only.includes(name));
}

export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
