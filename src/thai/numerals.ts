import { anyScript } from './any-script.ts';
import { MONTHS } from './data/months.ts';
import { UNITS } from './data/units.ts';
import { type Token, tokens } from './tokens.ts';

/** A text whose digits were converted, with the way back to the text it came from. */
export interface Converted {
  readonly text: string;
  /** The input offset of an output offset; they differ only after a mark was removed. */
  inputOffset(outputOffset: number): number;
}

interface Piece {
  readonly text: string;
  readonly from: number;
}

/** What an author marked to stay as it is written. */
export const verbatim = /\{=([^\n{}]+?)=\}/g;
const zero = '๐'.charCodeAt(0);

/**
 * A text with its Arabic digits made Thai: 2550 → ๒๕๕๐. This is the one place where digits become
 * Thai; dates, amounts and numbers are written with Arabic digits until the whole paragraph comes here.
 *
 * Kept as they are (domain.md E.4): digits that touch Latin letters (COVID-19, PM2.5, 4G), addresses
 * and file names, a number after a Latin word and a space (ISO 9001) unless it is the day of a date or
 * counts the unit that follows (Smart Farmer 500 ราย), and whatever the author marked as `{=2550=}`. The
 * mark itself is removed; everything else keeps its length.
 */
export function thaiDigits(text: string): Converted {
  const pieces: Piece[] = [];
  const plain = convert(text.replace(verbatim, (whole) => '\n'.repeat(whole.length)));
  let from = 0;
  for (const match of text.matchAll(verbatim)) {
    pieces.push({ text: plain.slice(from, match.index), from });
    pieces.push({ text: match[1] ?? '', from: match.index + 2 });
    from = match.index + match[0].length;
  }
  pieces.push({ text: plain.slice(from), from });
  return { text: pieces.map((piece) => piece.text).join(''), inputOffset: (at) => inputOffset(pieces, at) };
}

/** A text with its Thai digits made Arabic; nothing else changes, the length neither. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - zero));
}

function inputOffset(pieces: readonly Piece[], outputOffset: number): number {
  let start = 0;
  let offset = 0;
  for (const piece of pieces) {
    offset = piece.from + Math.min(outputOffset - start, piece.text.length);
    if (outputOffset < start + piece.text.length) return offset;
    start += piece.text.length;
  }
  return offset;
}

function convert(text: string): string {
  let converted = '';
  let done = 0;
  let before: Token | undefined;
  for (const token of tokens(text)) {
    const kept = token.kind !== 'number' || numbersLatinWord(text, before, token);
    converted += text.slice(done, token.start) + (kept ? token.text : toThai(token.text));
    done = token.end;
    before = token;
  }
  return converted + text.slice(done);
}

function toThai(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

const monthNames = MONTHS.flatMap(({ name, short }) => [name, short]);
const alternatives = (words: readonly string[]) => words.map((word) => word.replaceAll('.', String.raw`\.`)).join('|');
const range = (number: string) => String.raw`^${number}(?:[ \u00A0]*[-–][ \u00A0]*${number})?[ \u00A0]*`;
const dated = new RegExp(`${range(String.raw`\d{1,2}`)}(?:${alternatives(monthNames)})`);
const counted = new RegExp(`${range(String.raw`\d[\d,]*`)}(?:${alternatives(UNITS)})(?![ก-๎])`);
const timed = new RegExp(`${range(String.raw`\d{1,2}[.:]\d{2}`)}น`);

const endsLatin = anyScript(String.raw`[\p{Script=Latin}]$`, 'u');
/** What may stand between a Latin word and its number: a space, after a point or a currency's sign (US$ 38.5). */
const between = /^(?:[.,]?[ \t\u00A0]+|[$€£¥][ \t\u00A0]*)$/;

/** Whether a number is the number of the Latin word before it, as in ISO 9001. */
function numbersLatinWord(text: string, word: Token | undefined, number: Token): boolean {
  if (word === undefined || !between.test(text.slice(word.end, number.start))) return false;
  if (!endsLatin(word.text).test(word.text) || isTimesSign(text, word)) return false;
  const rest = text.slice(number.start);
  return !dated.test(rest) && !counted.test(rest) && !timed.test(rest);
}

/** The x of `3 x 4`. */
function isTimesSign(text: string, word: Token): boolean {
  return /^x$/i.test(word.text) && /\d[ \t\u00A0]*$/.test(text.slice(0, word.start));
}
