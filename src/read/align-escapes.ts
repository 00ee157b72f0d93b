import type { Alignment } from './alignment.ts';

/** What stands for a character in double quotation marks (YAML 1.2.2, productions 42 to 62), without the backslash. */
const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Matches a text in double quotation marks that holds escapes, and stands on one line, with what the file has for it between
 * `start` and `end`; absent where they do not agree. A stretch of the text takes in whole escapes.
 */
export function alignEscapes(text: string, file: string, start: number, end: number): Alignment | undefined {
  const starts = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  let at = start;
  for (let index = 0; index < text.length; ) {
    if (at >= end) return undefined;
    const { read, length } = file[at] === '\\' ? escapeAt(file, at) : { read: file.charAt(at), length: 1 };
    if (read === '' || !text.startsWith(read, index)) return undefined;
    starts.fill(at, index, index + read.length);
    ends.fill(at + length, index, index + read.length);
    index += read.length;
    at += length;
  }
  starts[text.length] = at;
  ends[text.length] = at;
  return { starts, ends };
}

/** What an escape stands for, and its length in the file; an empty text for one that is none. */
function escapeAt(file: string, at: number): { readonly read: string; readonly length: number } {
  const letter = file.charAt(at + 1);
  const count = digits[letter];
  if (count === undefined) return { read: named[letter] ?? '', length: 2 };
  const codePoint = Number.parseInt(file.slice(at + 2, at + 2 + count), 16);
  return { read: codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '', length: 2 + count };
}
