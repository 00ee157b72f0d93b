import { CST, Lexer, Parser } from 'yaml';
import { limits } from './limits.ts';

/** The smallest piece of YAML text: a mark, a name, a text, the space between them. */
export interface Lexeme {
  /** `scalar` is plain text, `block-text` the lines below a `|` or `>`. */
  readonly type: CST.TokenType | 'block-text' | 'unknown';
  readonly text: string;
  /** In UTF-16 code units from the start of the file. */
  readonly start: number;
}

/** The text in pieces, and the pieces as the trees of its documents; or the limit that it goes past. */
export type Tokens =
  | { readonly kind: 'whole'; readonly lexemes: readonly Lexeme[]; readonly trees: readonly CST.Token[] }
  | { readonly kind: 'too-deep' | 'too-many-parts'; readonly start: number };

/**
 * Cuts YAML text into lexemes and builds their syntax trees. It stops at the first list or map
 * that lies too deep, and when there are too many parts, before either costs time or stack.
 */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const lexemes: Lexeme[] = [];
  const trees: CST.Token[] = [];
  let parts = 0;
  for (const lexeme of scan(text)) {
    parts += 1 + escapes(lexeme);
    if (parts > limits.parts) return { kind: 'too-many-parts', start: lexeme.start };
    lexemes.push(lexeme);
    for (const piece of pieces(lexeme)) trees.push(...parser.next(piece));
    const beyond = parser.stack[limits.depth + 1];
    if (CST.isCollection(beyond)) return { kind: 'too-deep', start: beyond.offset };
  }
  trees.push(...parser.end());
  return { kind: 'whole', lexemes, trees };
}

/** The lexer announces plain text and block text by a mark of its own: mark and text are one lexeme here. */
function* scan(text: string): Generator<Lexeme> {
  let start = 0;
  let announced: 'scalar' | 'block-text' | undefined;
  let plain: 'scalar' | 'block-text' = 'scalar';
  for (const piece of new Lexer().lex(text)) {
    if (announced === undefined && piece === CST.SCALAR) {
      announced = plain;
      continue;
    }
    const type = announced ?? CST.tokenType(piece) ?? 'unknown';
    yield { type, text: piece, start };
    if (!isMark(type)) start += piece.length;
    if (announced) plain = 'scalar';
    if (type === 'block-scalar-header') plain = 'block-text';
    announced = undefined;
  }
}

/** What the parser expects for a lexeme: the lexer's own pieces again. */
function pieces({ type, text }: Lexeme): readonly string[] {
  return type === 'scalar' || type === 'block-text' ? [CST.SCALAR, text] : [text];
}

/** Pieces that stand for no text of the file. */
function isMark(type: Lexeme['type']): boolean {
  return type === 'doc-mode' || type === 'flow-error-end';
}

/** Escapes are parts too: each of them may be a mistake of its own. */
function escapes({ type, text }: Lexeme): number {
  return type === 'double-quoted-scalar' ? text.split('\\').length - 1 : 0;
}
