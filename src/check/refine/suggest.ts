import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';

/** A problem with a word or a key that can say which was meant. */
type Suggestible = Extract<Diagnostic, { code: 'unknown-key' | 'not-in-list' }>;

/** The problem with the right word named, and the fix that puts it there; as it is where none is known, or a better one was named before. */
export function suggest(diagnostic: Suggestible, suggestion: string | undefined): Diagnostic {
  const { at, params } = diagnostic;
  if (suggestion === undefined || params.suggestion !== undefined || at.kind !== 'range') return diagnostic;
  const { file, start, end } = at;
  const fix = { range: { file, start, end }, text: suggestion };
  return diagnostic.code === 'unknown-key'
    ? { ...diagnostic, params: { ...diagnostic.params, suggestion }, fix }
    : { ...diagnostic, params: { ...diagnostic.params, suggestion }, fix };
}

/** The same for a key, unless the map has the right one as well. */
export function suggestKey(diagnostic: Diagnostic, { at: { node } }: Finding, key: string | undefined): Diagnostic {
  if (diagnostic.code !== 'unknown-key' || node.kind !== 'map') return diagnostic;
  const isThere = node.entries.some((entry) => entry.key === key);
  return isThere ? diagnostic : suggest(diagnostic, key);
}
