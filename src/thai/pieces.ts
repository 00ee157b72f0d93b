import { amountsInWords } from './amount-words.ts';
import type { Found, Lexicon } from './lexicon.ts';
import { personNames } from './names.ts';
import { PENALTY } from './penalty.ts';
import { tokens } from './tokens.ts';
import { type Dictionary, type Form, formOf } from './words.ts';

/** A stretch of text that lines break around. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** Where lines may also break inside it, and the penalty of that. */
  readonly inner: readonly number[];
  readonly innerPenalty: number;
}

/** A piece that no dictionary is asked for. */
type Fixed = Omit<Piece, 'form'>;

/** A text as pieces without gaps: names, amounts, Latin tokens and known words first, the dictionary's words between them. */
export function findPieces(text: string, lexicon: Lexicon, dictionary: Dictionary): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of fixedPieces(text, lexicon)) {
    addWords(pieces, text, at, piece.start, dictionary);
    pieces.push({ ...piece, form: formOf(text.slice(piece.start, piece.end)) });
    at = piece.end;
  }
  addWords(pieces, text, at, text.length, dictionary);
  return pieces;
}

/** What is known of a text in order, each the nearest after the end of the one before. */
function* fixedPieces(text: string, lexicon: Lexicon): Generator<Fixed> {
  const recognised = recognisedPieces(text);
  let index = 0;
  let word = lexicon.next(text, 0);
  let piece = nearer(recognised[index], word);
  while (piece !== undefined) {
    yield piece;
    const { end } = piece;
    while ((recognised[index]?.start ?? end) < end) index++;
    if (word !== undefined && word.start < end) word = lexicon.next(text, end);
    piece = nearer(recognised[index], word);
  }
}

/** In order; of those that begin at one place, the last kind. */
function recognisedPieces(text: string): readonly Fixed[] {
  const pieces = [...latinPieces(text), ...amountPieces(text), ...namePieces(text)];
  return [...new Map(pieces.map((piece) => [piece.start, piece])).values()].sort((a, b) => a.start - b.start);
}

/** Whichever begins first, and of two that begin at one place the longer. */
function nearer(piece: Fixed | undefined, word: Found | undefined): Fixed | undefined {
  if (word === undefined) return piece;
  if (piece && (piece.start < word.start || (piece.start === word.start && piece.end >= word.end))) return piece;
  return { ...word, innerPenalty: PENALTY.compound };
}

function addWords(pieces: Piece[], text: string, start: number, end: number, dictionary: Dictionary): void {
  if (start === end) return;
  let at = start;
  for (const { length, form } of dictionary(text.slice(start, end))) {
    pieces.push({ start: at, end: at + length, form, inner: [], innerPenalty: PENALTY.compound });
    at += length;
  }
}

function latinPieces(text: string): readonly Fixed[] {
  return tokens(text).map(({ kind, start, end, text: token }) => {
    if (kind !== 'address') return { start, end, inner: [], innerPenalty: PENALTY.compound };
    const signs = [...token.matchAll(/[/-](?=[\p{L}\p{N}])/gu)];
    return { start, end, inner: signs.map(({ index }) => start + index + 1), innerPenalty: PENALTY.address };
  });
}

function amountPieces(text: string): readonly Fixed[] {
  return amountsInWords(text).map((amount) => ({ ...amount, innerPenalty: PENALTY.compound }));
}

function namePieces(text: string): readonly Fixed[] {
  return personNames(text).map(({ start, surname, end }) => ({
    start,
    end,
    inner: surname === undefined ? [] : [surname],
    innerPenalty: PENALTY.compound,
  }));
}
