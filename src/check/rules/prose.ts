import { arabicDigits } from '../../thai/numerals.ts';
import { tokens } from '../../thai/tokens.ts';

/** Stands for the end of a paragraph, an item or a cell: white space that no rule looks across. */
export const EDGE = '\u2029';
/** Stands for a character that is no prose and yet no gap: of an address, or a mark of bold type. */
const OTHER = '\uFFFC';

const verbatim = /\{=[^\n{}]+?=\}/g;
/** A blank line; an item's marker with its indent; a cell's border. */
const edges = /\n(?:[ \t]*\n)+|(?:(?<=\n)|^)[ \t]*(?:[\d๐-๙]{1,9}[.)]|[-+*])[ \t]+|\|/g;
const marks = /\*\*|\\(?=\n)/g;

/**
 * A text's prose: what is not prose is replaced character by character, so that every offset stays. Addresses, file names,
 * `{=2550=}` and Markdown's marks are none; where Markdown ends a paragraph, an item or a cell, an edge stands.
 */
export function proseOf(text: string, isMarkdown: boolean): string {
  const blocks = isMarkdown ? replaced(replaced(text, edges, EDGE), marks, OTHER) : text;
  return withoutAddresses(replaced(blocks, verbatim, OTHER));
}

function replaced(text: string, pattern: RegExp, by: string): string {
  return text.replace(pattern, (found) => by.repeat(found.length));
}

function withoutAddresses(text: string): string {
  const addresses = tokens(arabicDigits(text)).filter(
    ({ kind, text: token }) => kind === 'address' || kind === 'file' || token.includes('@'),
  );
  return without(text, addresses);
}

/** A text with other characters in place of some stretches, which stand in order. */
export function without(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of stretches) {
    pieces.push(text.slice(done, start), OTHER.repeat(end - start));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
