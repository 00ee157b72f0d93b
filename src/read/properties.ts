import type { Diagnostic } from '../model/diagnostic.ts';
import { limits } from './limits.ts';
import type { Lexeme } from './tokens.ts';

/**
 * Aliases, anchors and tags, none of which an input may use: mostly a text that begins with `*`,
 * `&` or `!` and lacks its quotation marks.
 */
export function properties(file: string, lexemes: readonly Lexeme[]): Diagnostic[] {
  return lexemes
    .filter(isProperty)
    .slice(0, limits.problems)
    .map(({ type, text, start }) => {
      const at = { kind: 'range', file, start, end: start + text.length } as const;
      return type === 'tag'
        ? { code: 'yaml-tag', severity: 'error', at, params: { tag: text } }
        : { code: 'yaml-alias', severity: 'error', at, params: { name: text } };
    });
}

export function isProperty({ type }: Lexeme): boolean {
  return type === 'alias' || type === 'anchor' || type === 'tag';
}
