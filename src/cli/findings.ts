import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';

/** What a command found in its inputs. */
export interface Findings {
  /** In the order in which they were checked. */
  readonly inputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the problems point into. */
  readonly sources: readonly Source[];
}

export function together(findings: readonly Findings[]): Findings {
  return {
    inputs: findings.flatMap(({ inputs }) => inputs),
    diagnostics: findings.flatMap(({ diagnostics }) => diagnostics),
    sources: findings.flatMap(({ sources }) => sources),
  };
}

/** The texts that are needed to tell some problems: many files can be checked without keeping what is clean. */
export function pointedInto(diagnostics: readonly Diagnostic[], sources: readonly Source[]): readonly Source[] {
  const files = new Set(diagnostics.flatMap(filesOf));
  return sources.filter(({ name }) => files.has(name));
}

function filesOf({ at, related = [], fix }: Diagnostic): readonly string[] {
  const places: readonly Place[] = [at, ...related, ...(fix ? [{ kind: 'range', ...fix.range } as const] : [])];
  return places.flatMap((place) => (place.kind === 'range' ? [place.file] : []));
}
