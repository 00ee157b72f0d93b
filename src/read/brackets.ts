import type { Fault } from './fault.ts';
import type { Lexeme } from './tokens.ts';

const closers: Partial<Record<Lexeme['type'], Lexeme['type']>> = {
  'flow-seq-start': 'flow-seq-end',
  'flow-map-start': 'flow-map-end',
};

/**
 * Brackets without their other half, told where they open; the grammar itself notices an unclosed
 * one only where the text can no longer go on. `size` is the length of the file.
 */
export function unpairedBrackets(lexemes: readonly Lexeme[], size: number): Fault[] {
  const faults: Fault[] = [];
  const open: Lexeme[] = [];
  // Brackets the lexer gave up at a line that is not indented enough: their other half may yet come.
  let abandoned = 0;
  for (const lexeme of lexemes) {
    if (closers[lexeme.type]) open.push(lexeme);
    else if (lexeme.type === 'flow-error-end') {
      abandoned += open.length;
      faults.push(...unclosed(open.splice(0), lexeme.start));
    } else if (isCloser(lexeme)) {
      if (hasPartner(open, lexeme)) faults.push(...close(open, lexeme));
      else if (abandoned > 0) abandoned -= 1;
      else faults.push({ detail: 'unopened-bracket', start: lexeme.start, end: lexeme.start + 1, until: size });
    }
  }
  return [...faults, ...unclosed(open, size)];
}

/** Takes the closer's other half from `open`, with those left open inside it. */
function close(open: Lexeme[], closer: Lexeme): Fault[] {
  const partner = open.findLastIndex(({ type }) => closers[type] === closer.type);
  const [, ...inside] = open.splice(partner);
  return unclosed(inside, closer.start + 1);
}

function hasPartner(open: readonly Lexeme[], closer: Lexeme): boolean {
  return open.some(({ type }) => closers[type] === closer.type);
}

function unclosed(brackets: readonly Lexeme[], until: number): Fault[] {
  return brackets.map(({ start }) => ({ detail: 'unclosed-bracket', start, end: start + 1, until }));
}

function isCloser({ type }: Lexeme): boolean {
  return type === 'flow-seq-end' || type === 'flow-map-end';
}
