import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';

type UnknownKey = Extract<Diagnostic, { code: 'unknown-key' }>;
/** A problem with a word or a key that can say which was meant. */
type Suggestible = UnknownKey | Extract<Diagnostic, { code: 'not-in-list' }>;

/** The problem with the right word named, and the fix that puts it there; as it is where none is known, or a better one was named before. */
export function suggest(diagnostic: Suggestible, suggestion: string | undefined): Diagnostic {
  const { at, params } = diagnostic;
  if (suggestion === undefined || params.suggestion !== undefined || at.kind !== 'range') return diagnostic;
  const { file, start, end } = at;
  const fix = { range: { file, start, end }, text: suggestion };
  // Code and params stay together, which the union cannot see.
  return { ...diagnostic, params: { ...params, suggestion }, fix } as Suggestible;
}

/** The same for a key, unless the map has the right one as well. */
export function suggestKey(diagnostic: UnknownKey, { at: { node } }: Finding, key: string | undefined): Diagnostic {
  const isThere = node.kind === 'map' && node.entries.some((entry) => entry.key === key);
  return isThere ? diagnostic : suggest(diagnostic, key);
}
