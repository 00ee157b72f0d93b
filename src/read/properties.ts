import type { Diagnostic } from '../model/diagnostic.ts';
import { limits } from './limits.ts';
import type { Lexeme } from './tokens.ts';

/**
 * Aliases, anchors and tags, none of which an input may use: mostly a text that begins with `*`,
 * `&` or `!` and lacks its quotation marks.
 */
export function properties(file: string, lexemes: readonly Lexeme[]): Diagnostic[] {
  return lexemes
    .flatMap((lexeme, index) => (isProperty(lexeme) ? [asWritten(lexeme, lexemes[index + 1])] : []))
    .slice(0, limits.problems)
    .map(({ type, text, start }) => {
      const at = { kind: 'range', file, start, end: start + text.length } as const;
      return type === 'tag'
        ? { code: 'yaml-tag', severity: 'error', at, params: { tag: text } }
        : { code: 'yaml-alias', severity: 'error', at, params: { name: text } };
    });
}

/** A tag ends before a Thai letter, while whoever wrote `!สำคัญ` sees one text. */
function asWritten(lexeme: Lexeme, next: Lexeme | undefined): Lexeme {
  const goesOn = lexeme.type === 'tag' && next?.type === 'scalar';
  return goesOn ? { ...lexeme, text: lexeme.text + next.text } : lexeme;
}

export function isProperty({ type }: Lexeme): boolean {
  return type === 'alias' || type === 'anchor' || type === 'tag';
}
