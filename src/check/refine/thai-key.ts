import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';
import { keysOf } from '../schema.ts';
import { suggestKey } from './suggest.ts';
import { thaiKeys } from './thai-keys.ts';

/** `เรื่อง` for `subject`: the label that stands on the paper in place of the key that the file has for it. */
export function thaiKey(diagnostic: Diagnostic, finding: Finding): Diagnostic {
  if (diagnostic.code !== 'unknown-key') return diagnostic;
  const label = diagnostic.params.key.replace(/[\s.:]+$/, '').trim();
  return suggestKey(
    diagnostic,
    finding,
    keysOf(finding.place).find((key) => thaiKeys[key]?.includes(label)),
  );
}
