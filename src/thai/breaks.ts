import { COMPOUNDS } from './data/compounds/index.ts';
import { emergencies } from './emergencies.ts';
import { gluedSpaces } from './glue.ts';
import { Lexicon } from './lexicon.ts';
import { isBlank, isJoined, mayBegin } from './line-edges.ts';
import { arabicDigits } from './numerals.ts';
import { PENALTY } from './penalty.ts';
import { findPieces, type Piece } from './pieces.ts';
import { createDictionary } from './words.ts';

/** A place where a line may break. */
export interface Break {
  /** Where the next line would begin, in UTF-16 code units, after any space. */
  readonly at: number;
  /** How unwelcome the break is: see PENALTY. */
  readonly penalty: number;
  /** Whether a space stands before it, which the end of the line swallows. */
  readonly space: boolean;
}

/** All places of a text where a line may break, in order; neither the beginning nor the end is among them. */
export type Breaker = (text: string) => readonly Break[];

/**
 * Finds where lines of Thai may break: compounds, names and `heldWords` first, the dictionary of
 * Intl.Segmenter between them, then the rules of official papers (domain.md E.2). `heldWords` are
 * words of the document in which no line may break; their spaces are a last choice. Breaks depend on the
 * ICU data of the Node build.
 */
export function createBreaker(heldWords: readonly string[]): Breaker {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const dictionary = createDictionary(segmenter);
  const lexicon = new Lexicon([...COMPOUNDS, ...heldWords.map(heldEntry)]);
  return (text) => {
    const plain = arabicDigits(text);
    const ordinary = ordinaryBreaks(plain, findPieces(plain, lexicon, dictionary));
    const urgent = Array.from(emergencies(plain, ordinary, segmenter), ([at, penalty]) => breakAt(plain, at, penalty));
    return urgent.length === 0 ? ordinary : [...ordinary, ...urgent].sort((a, b) => a.at - b.at);
  };
}

/** A held word as an entry of the lexicon: its spaces are its only breaks. */
function heldEntry(word: string): string {
  return arabicDigits(word.trim()).replace(/ +/g, '$&|');
}

/** Breaks between the pieces of a text and at the seams inside them, in order. */
function ordinaryBreaks(text: string, pieces: readonly Piece[]): readonly Break[] {
  const glued = new Set(gluedSpaces(text));
  const breaks: Break[] = [];
  const add = (at: number, penalty: number): void => {
    if (mayBegin(text, at) && !glued.has(at - 1)) breaks.push(breakAt(text, at, penalty));
  };
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before !== undefined && !isJoined(text, piece.start)) add(piece.start, penaltyBetween(before, piece));
    for (const at of piece.inner) add(at, piece.innerPenalty);
    before = piece;
  }
  return breaks;
}

function breakAt(text: string, at: number, penalty: number): Break {
  return { at, penalty, space: isBlank(text.charAt(at - 1)) };
}

function penaltyBetween(before: Piece, after: Piece): number {
  switch (before.form) {
    case 'blank':
      return PENALTY.space;
    case 'sign':
      return PENALTY.sign;
    case 'prefix':
    case 'fragment':
      return PENALTY.compound;
    case 'whole':
      return after.form === 'fragment' ? PENALTY.compound : PENALTY.word;
  }
}
