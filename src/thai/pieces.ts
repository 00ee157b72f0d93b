import { amountsInWords } from './amount-words.ts';
import type { Lexicon } from './lexicon.ts';
import { personNames } from './names.ts';
import { tokens } from './tokens.ts';

/** A stretch of text that lines break around; `inner` are the offsets where they may also break inside it. */
export interface Piece {
  /** `dictionary` pieces are what the segmenter makes of the text between the known ones. */
  readonly kind: 'known' | 'address' | 'dictionary';
  readonly start: number;
  readonly end: number;
  readonly inner: readonly number[];
}

/** A text as pieces without gaps: names, amounts, Latin tokens and known words first, the dictionary's words between them. */
export function findPieces(text: string, lexicon: Lexicon, segmenter: Intl.Segmenter): readonly Piece[] {
  const recognised = [...latinPieces(text), ...amountPieces(text), ...namePieces(text)];
  const fixed = new Map(recognised.map((piece) => [piece.start, piece]));
  const pieces: Piece[] = [];
  let gap = 0;
  let at = 0;
  while (at < text.length) {
    const piece = longer(fixed.get(at), lexicon.at(text, at));
    if (piece === undefined) {
      at += 1;
      continue;
    }
    pieces.push(...dictionaryPieces(text, gap, at, segmenter), piece);
    at = piece.end;
    gap = at;
  }
  pieces.push(...dictionaryPieces(text, gap, at, segmenter));
  return pieces;
}

function longer(fixed: Piece | undefined, found: Omit<Piece, 'kind'> | undefined): Piece | undefined {
  if (found === undefined || (fixed !== undefined && fixed.end >= found.end)) return fixed;
  return { kind: 'known', ...found };
}

/** The dictionary takes these words with the first letter of the next one: การก|ระจาย, เป็นก|ลาง, ผลก|ระทบ. */
const greedyWord = /^(?:การ|เป็น|ผล|ของ|จาก|โดย|และ|ให้|ได้)(?=[ก-ฮ]$)/;

function dictionaryPieces(text: string, start: number, end: number, segmenter: Intl.Segmenter): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  while (at < end) {
    for (const { segment } of segmenter.segment(text.slice(at, end))) {
      const word = greedyWord.exec(segment)?.[0] ?? segment;
      pieces.push({ kind: 'dictionary', start: at, end: at + word.length, inner: [] });
      at += word.length;
      if (word !== segment) break;
    }
  }
  return pieces;
}

function latinPieces(text: string): readonly Piece[] {
  return tokens(text).map(({ kind, start, end, text: token }) => {
    if (kind !== 'address') return { kind: 'known', start, end, inner: [] };
    const signs = [...token.matchAll(/[/-](?=[\p{L}\p{N}])/gu)];
    return { kind, start, end, inner: signs.map(({ index }) => start + index + 1) };
  });
}

function amountPieces(text: string): readonly Piece[] {
  return amountsInWords(text).map((amount) => ({ kind: 'known', ...amount }));
}

function namePieces(text: string): readonly Piece[] {
  return personNames(text).map(({ start, surname, end }) => ({
    kind: 'known',
    start,
    end,
    inner: surname === undefined ? [] : [surname],
  }));
}
