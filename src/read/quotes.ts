import type { Fault } from './fault.ts';
import type { Lexeme } from './tokens.ts';

/** Quotation marks that are never closed, told where they open. */
export function unclosedQuotes(lexemes: readonly Lexeme[]): Fault[] {
  return lexemes
    .filter((lexeme) => isQuoted(lexeme) && !isClosed(lexeme))
    .map(({ start, text }) => ({ detail: 'unclosed-quote', start, end: start + 1, until: start + text.length }));
}

function isQuoted({ type }: Lexeme): boolean {
  return type === 'single-quoted-scalar' || type === 'double-quoted-scalar';
}

function isClosed({ type, text }: Lexeme): boolean {
  if (type === 'single-quoted-scalar') return text.length > 1 && text.split("'").length % 2 === 1;
  return text.length > 1 && text.endsWith('"') && !endsInEscape(text.slice(0, -1));
}

function endsInEscape(text: string): boolean {
  let backslashes = 0;
  while (text[text.length - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
