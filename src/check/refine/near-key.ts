import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';
import { keysOf } from '../schema.ts';
import { nearest } from './near.ts';
import { suggestKey } from './suggest.ts';

/** `subjct` for `subject`: names the nearest key of the same map, unless that is there as well. */
export function nearKey(diagnostic: Diagnostic, finding: Finding): Diagnostic {
  if (diagnostic.code !== 'unknown-key') return diagnostic;
  return suggestKey(diagnostic, finding, nearest(diagnostic.params.key, keysOf(finding.place)));
}
