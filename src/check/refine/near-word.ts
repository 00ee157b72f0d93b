import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearest } from './near.ts';
import { suggest } from './suggest.ts';

/** Classes of secrecy that the rules of 2544 do not know, and the one that comes nearest: a person must choose it (domain.md A.8, F26). */
const formerWords: ReadonlyMap<string, string> = new Map([
  ['ลับเฉพาะ', 'ลับ'],
  ['ปกปิด', 'ลับ'],
]);

/** `ด่วนทีสุด` for `ด่วนที่สุด`: names the word of the list that is nearest. */
export function nearWord(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== 'not-in-list') return diagnostic;
  const { value, allowed } = diagnostic.params;
  const former = formerWords.get(value.trim());
  if (former !== undefined && allowed.includes(former))
    return { ...diagnostic, params: { ...diagnostic.params, suggestion: former } };
  return suggest(diagnostic, nearest(value, allowed));
}
