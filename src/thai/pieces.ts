import { amountsInWords } from './amount-words.ts';
import { type CompoundSources, foundCompounds } from './compounds.ts';
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

/** The words that a text is looked through for, from the first to the last to be asked. */
export interface Vocabulary extends CompoundSources {
  /** The input's names and the office's own words: nothing overrules them. */
  readonly held: Lexicon;
}

/** A text as pieces without gaps: held words, names, amounts and Latin tokens, compounds between them, then the dictionary. */
export function findPieces(text: string, vocabulary: Vocabulary): readonly Piece[] {
  const { held, dictionary } = vocabulary;
  const pieces: Piece[] = [];
  let at = 0;
  const add = (piece: Fixed): void => {
    addWords(pieces, text, at, piece.start, dictionary);
    pieces.push({ ...piece, form: formOf(text.slice(piece.start, piece.end)) });
    at = piece.end;
  };
  for (const piece of certainPieces(text, held)) {
    for (const compound of foundCompounds(text, vocabulary, at, piece.start)) add(fixed(compound));
    add(piece);
  }
  for (const compound of foundCompounds(text, vocabulary, at, text.length)) add(fixed(compound));
  addWords(pieces, text, at, text.length, dictionary);
  return pieces;
}

/** Held words and what is recognised by its form, in order; of those that overlap, the longer, but a held word at its beginning. */
function certainPieces(text: string, held: Lexicon): readonly Fixed[] {
  const recognised = [...latinPieces(text), ...amountPieces(text), ...namePieces(text)];
  const pieces = [...found(text, held, 0, text.length), ...recognised].sort((a, b) => a.start - b.start);
  const certain: Fixed[] = [];
  for (const piece of pieces) {
    const last = certain.at(-1);
    if (last === undefined || piece.start >= last.end) certain.push(piece);
    else if (piece.start > last.start && piece.end - piece.start > last.end - last.start)
      certain[certain.length - 1] = piece;
  }
  return certain;
}

/** The words of a lexicon in a stretch of a text, each the nearest after the end of the one before. */
function* found(text: string, lexicon: Lexicon, start: number, end: number): Generator<Fixed> {
  let word = lexicon.next(text, start, end);
  while (word !== undefined) {
    yield fixed(word);
    word = lexicon.next(text, word.end, end);
  }
}

function fixed(word: Found): Fixed {
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
  return personNames(text).map(({ start, end }) => ({ start, end, inner: [], innerPenalty: PENALTY.compound }));
}
