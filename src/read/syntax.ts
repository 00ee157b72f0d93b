import type { CST } from 'yaml';
import { unpairedBrackets } from './brackets.ts';
import type { Fault } from './fault.ts';
import { type GrammarError, grammarFault } from './grammar.ts';
import { limits } from './limits.ts';
import { lostText } from './lost-text.ts';
import { isProperty } from './properties.ts';
import { unclosedQuotes } from './quotes.ts';
import type { Lexeme } from './tokens.ts';

/** What was cut from a text: its lexemes, and the trees built of them. */
interface Cut {
  readonly lexemes: readonly Lexeme[];
  readonly trees: readonly CST.Token[];
}

/**
 * The mistakes in the writing of a YAML text, in order of place: those seen in its lexemes, and
 * those of the library's grammar that do not merely follow from them.
 */
export function syntaxFaults(text: string, { lexemes, trees }: Cut, errors: readonly GrammarError[]): Fault[] {
  const seen = [
    ...unclosedQuotes(lexemes),
    ...unpairedBrackets(lexemes, text.length),
    ...lostText(lexemes),
    ...directives(lexemes),
  ];
  const causes = [...seen, ...afterProperties(text, lexemes)];
  const roots = firstOfEachLine(text, independent(errors, causes));
  const multiline = new Map(
    errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map((error) => [error.pos[0], error]),
  );
  const grammar = roots.flatMap((error) => grammarFault(text, error, multiline.get(error.pos[0])) ?? []);
  const found = [...seen, ...grammar].sort((a, b) => a.start - b.start);
  return (found.length > 0 ? found : strayText(text, trees)).slice(0, limits.problems);
}

/** A stretch in which the grammar's errors follow from something told already. */
type Cause = Pick<Fault, 'start' | 'until'>;

/** YAML's directives, which change how a file is read: none is allowed. */
function directives(lexemes: readonly Lexeme[]): Fault[] {
  return lexemes
    .filter(({ type }) => type === 'directive-line')
    .map(({ start, text }) => ({ detail: 'directive', start, end: start + text.length, until: start + text.length }));
}

/** What stands on a line behind an alias or a tag is there because the text lacks its quotation marks. */
function afterProperties(text: string, lexemes: readonly Lexeme[]): Cause[] {
  const causes: Cause[] = [];
  for (const { start } of lexemes.filter(isProperty)) {
    if (start <= (causes.at(-1)?.until ?? -1)) continue;
    const lineEnd = text.indexOf('\n', start);
    causes.push({ start, until: lineEnd < 0 ? text.length : lineEnd });
  }
  return causes;
}

/** The errors that lie in no cause's stretch, in order of place. */
function independent(errors: readonly GrammarError[], causes: readonly Cause[]): GrammarError[] {
  const waiting = [...causes].sort((a, b) => a.start - b.start).values();
  let next = waiting.next();
  let covered = -1;
  return [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [at] }) => {
      for (; !next.done && next.value.start <= at; next = waiting.next()) covered = Math.max(covered, next.value.until);
      return at > covered;
    });
}

/** Errors on one line mostly have one cause, the first. */
function firstOfEachLine(text: string, errors: readonly GrammarError[]): GrammarError[] {
  return errors
    .filter((error, index) => {
      const before = errors[index - 1];
      return !before || text.slice(before.pos[0], error.pos[0]).includes('\n');
    })
    .slice(0, limits.problems);
}

/** Text that belongs to no document; all of it follows from the first piece. */
function strayText(text: string, trees: readonly CST.Token[]): Fault[] {
  const stray = trees.find((token) => token.type === 'error');
  const fault = stray && grammarFault(text, { code: 'UNEXPECTED_TOKEN', pos: [stray.offset, stray.offset + 1] });
  return fault ? [fault] : [];
}
