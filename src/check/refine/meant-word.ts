import type { Diagnostic } from '../../model/diagnostic.ts';
import { meantBy } from './meant-words.ts';
import { suggest } from './suggest.ts';

/** `yes` or `เห็นด้วย` for `agree`, `มติคณะรัฐมนตรี` for `resolution`: the word that the list has for it. */
export function meantWord(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== 'not-in-list') return diagnostic;
  const { value, allowed } = diagnostic.params;
  const written = value.trim().toLowerCase().replace(/\s+/g, ' ');
  return suggest(
    diagnostic,
    allowed.find((word) => meantBy[word]?.includes(written)),
  );
}
