import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';
import { keysOf } from '../schema.ts';
import { suggestKey } from './suggest.ts';

/** `Subject` for `subject`, `copies-to` or `copies to` for `copies_to`: the right letters in another dress. */
export function respeltKey(diagnostic: Diagnostic, finding: Finding): Diagnostic {
  if (diagnostic.code !== 'unknown-key') return diagnostic;
  const letters = lettersOf(diagnostic.params.key);
  return suggestKey(
    diagnostic,
    finding,
    keysOf(finding.place).find((key) => lettersOf(key) === letters),
  );
}

function lettersOf(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}
