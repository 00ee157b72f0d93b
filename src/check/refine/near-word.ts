import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearest } from './near.ts';

/** `ด่วนทีสุด` for `ด่วนที่สุด`: names the word of the list that is nearest. */
export function nearWord(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== 'not-in-list' || diagnostic.at.kind !== 'range') return diagnostic;
  const suggestion = nearest(diagnostic.params.value, diagnostic.params.allowed);
  if (suggestion === undefined) return diagnostic;
  const { file, start, end } = diagnostic.at;
  return {
    ...diagnostic,
    params: { ...diagnostic.params, suggestion },
    fix: { range: { file, start, end }, text: suggestion },
  };
}
