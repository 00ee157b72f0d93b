import type { SourceRange } from '../model/diagnostic.ts';
import type { Lexeme } from './tokens.ts';

/** A comment as written, its `#` and what follows on the line. */
export interface Comment {
  readonly text: string;
  readonly range: SourceRange;
  /** Whether nothing else stands on its line. */
  readonly alone: boolean;
}

/** The comments of a file in their order. A `#` inside a text is none. */
export function comments(file: string, text: string, lexemes: readonly Lexeme[]): readonly Comment[] {
  return lexemes
    .filter(({ type }) => type === 'comment')
    .map(({ text: written, start }) => ({
      text: written,
      range: { file, start, end: start + written.length },
      alone: text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '',
    }));
}
