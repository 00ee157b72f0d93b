import { COMPOUNDS } from './data/compounds/index.ts';
import { SHORT_WORDS } from './data/short-words.ts';
import { emergencies } from './emergencies.ts';
import { gluedSpaces } from './glue.ts';
import { Lexicon } from './lexicon.ts';
import { isBlank, isJoined, mayBegin } from './line-edges.ts';
import { arabicDigits } from './numerals.ts';
import { PENALTY } from './penalty.ts';
import { findPieces, type Piece } from './pieces.ts';

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

const prefix = /^(?:การ|ความ|ผู้|นัก)$/;
const fragment = /^(?:[ก-ฮ][ั-ฺ็-๎]*[ะาำๅ]?|[ก-ฮ]{1,2}์)$/;

/**
 * Finds where lines of Thai may break: compounds, names and `heldWords` first, the dictionary of
 * Intl.Segmenter between them, then the rules of official papers (domain.md E.2). `heldWords` are
 * words of the document in which no line may break; their spaces are a last choice. Breaks depend on the
 * ICU data of the Node build.
 */
export function createBreaker(heldWords: readonly string[]): Breaker {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const lexicon = new Lexicon([...COMPOUNDS, ...heldWords.map(heldEntry)]);
  return (text) => {
    const plain = arabicDigits(text);
    const glued = new Set(gluedSpaces(plain));
    const penalties = new Map<number, number>();
    for (const [at, penalty] of proposals(plain, findPieces(plain, lexicon, segmenter))) {
      if (mayBegin(plain, at) && !glued.has(at - 1)) penalties.set(at, penalty);
    }
    const ordinary = [...penalties.keys()].sort(ascending);
    for (const [at, penalty] of emergencies(plain, ordinary, segmenter)) penalties.set(at, penalty);
    return [...penalties]
      .sort(([a], [b]) => ascending(a, b))
      .map(([at, penalty]) => ({ at, penalty, space: isBlank(plain.charAt(at - 1)) }));
  };
}

/** A held word as an entry of the lexicon: its spaces are its only breaks. */
function heldEntry(word: string): string {
  return arabicDigits(word.trim()).replace(/ +/g, '$&|');
}

function* proposals(text: string, pieces: readonly Piece[]): Generator<[number, number]> {
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before !== undefined && !isJoined(text, piece.start)) yield [piece.start, penaltyBetween(text, before, piece)];
    const inside = piece.kind === 'address' ? PENALTY.address : PENALTY.compound;
    for (const at of piece.inner) yield [at, inside];
    before = piece;
  }
}

function penaltyBetween(text: string, before: Piece, after: Piece): number {
  const first = text.slice(before.start, before.end);
  if (isBlank(first)) return PENALTY.space;
  if (/[-–/]$/.test(first)) return PENALTY.sign;
  if (prefix.test(first)) return PENALTY.compound;
  return isFragment(first) || isFragment(text.slice(after.start, after.end)) ? PENALTY.compound : PENALTY.word;
}

function isFragment(word: string): boolean {
  return fragment.test(word) && !SHORT_WORDS.has(word);
}

function ascending(a: number, b: number): number {
  return a - b;
}
