import { COMPOUNDS } from './data/compounds/index.ts';
import { emergencies } from './emergencies.ts';
import { gluedSpaces } from './glue.ts';
import { Lexicon } from './lexicon.ts';
import { isBlank, isDash, isJoined, mayBegin } from './line-edges.ts';
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
 * Finds where lines of Thai may break: held words first, then compounds, the dictionary of Intl.Segmenter
 * between them, and the rules of official papers (domain.md E.2). `heldWords` are the input's names and the
 * office's own words, in which a line breaks at their bars alone (`พระราช|บัญญัติ`); of two entries of one word
 * the first counts. Breaks depend on the ICU data of the Node build.
 */
export function createBreaker(heldWords: readonly string[]): Breaker {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const vocabulary = {
    held: new Lexicon(heldWords.map(arabicDigits)),
    compounds: new Lexicon(COMPOUNDS),
    dictionary: createDictionary(segmenter),
  };
  return (text) => {
    const plain = arabicDigits(text);
    const ordinary = ordinaryBreaks(plain, findPieces(plain, vocabulary));
    const urgent = Array.from(emergencies(plain, ordinary, segmenter), ([at, penalty]) => breakAt(plain, at, penalty));
    return urgent.length === 0 ? ordinary : [...ordinary, ...urgent].sort((a, b) => a.at - b.at);
  };
}

/** Breaks between the pieces of a text and at the seams inside them, in order. */
function ordinaryBreaks(text: string, pieces: readonly Piece[]): readonly Break[] {
  const glued = new Set(gluedSpaces(text));
  const breaks: Break[] = [];
  const add = (at: number, penalty: number | undefined): void => {
    if (penalty !== undefined && mayBegin(text, at) && !glued.has(at - 1)) breaks.push(breakAt(text, at, penalty));
  };
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before !== undefined && !isJoined(text, piece.start)) add(piece.start, penaltyBetween(text, before, piece));
    for (const at of piece.inner) add(at, piece.innerPenalty);
    before = piece;
  }
  return breaks;
}

function breakAt(text: string, at: number, penalty: number): Break {
  return { at, penalty, space: isBlank(text.charAt(at - 1)) };
}

/** None beside a fragment, which is a part of the word before or after it. */
function penaltyBetween(text: string, before: Piece, after: Piece): number | undefined {
  if (before.form !== 'blank' && (after.form === 'fragment' || after.form === 'tail')) return undefined;
  switch (before.form) {
    case 'blank':
      return isDash(text.charAt(before.start - 1)) ? PENALTY.dash : PENALTY.space;
    case 'sign':
      return PENALTY.sign;
    case 'prefix':
      return PENALTY.compound;
    case 'fragment':
      return undefined;
    case 'tail':
    case 'whole':
      return PENALTY.word;
  }
}
