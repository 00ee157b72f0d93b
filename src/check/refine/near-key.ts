import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';
import { keysOf } from '../schema.ts';
import { nearest } from './near.ts';

/** `subjct` for `subject`: names the nearest key of the same map, unless that is there as well. */
export function nearKey(diagnostic: Diagnostic, { at: { node }, place }: Finding): Diagnostic {
  if (diagnostic.code !== 'unknown-key' || node.kind !== 'map' || diagnostic.at.kind !== 'range') return diagnostic;
  const suggestion = nearest(diagnostic.params.key, keysOf(place));
  if (suggestion === undefined || node.entries.some(({ key }) => key === suggestion)) return diagnostic;
  const { file, start, end } = diagnostic.at;
  return {
    ...diagnostic,
    params: { ...diagnostic.params, suggestion },
    fix: { range: { file, start, end }, text: suggestion },
  };
}
