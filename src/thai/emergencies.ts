import { isJoined, mayBegin } from './line-edges.ts';
import { PENALTY } from './penalty.ts';
import { segments } from './segments.ts';
import { clusters } from './text.ts';

/** Clusters that fit any line: about 27 mm at 16 pt. */
const LONGEST_PIECE = 12;

/**
 * Breaks with their penalties inside the pieces that may be wider than a line, so that no line ever runs
 * over. `breaks` are the other breaks of the text in order.
 */
export function* emergencies(
  text: string,
  breaks: readonly { readonly at: number }[],
  segmenter: Intl.Segmenter,
): Generator<readonly [at: number, penalty: number]> {
  let start = 0;
  for (const { at: end } of [...breaks, { at: text.length }]) {
    if (end - start > LONGEST_PIECE) yield* insidePiece(text, start, end, segmenter);
    start = end;
  }
}

function* insidePiece(text: string, start: number, end: number, segmenter: Intl.Segmenter) {
  const piece = text.slice(start, end);
  const parts = clusters(piece);
  if (parts.length <= LONGEST_PIECE) return;
  const seams = seamsOf(piece, segmenter);
  let at = start;
  for (const part of parts) {
    const atSeam = seams.has(at - start) && !isJoined(text, at);
    if (at > start && mayBegin(text, at)) yield [at, atSeam ? PENALTY.lastResort : PENALTY.overrun] as const;
    at += part.length;
  }
}

/** The best places to cut a piece: after its spaces or, for want of them, at the dictionary's words. */
function seamsOf(piece: string, segmenter: Intl.Segmenter): ReadonlySet<number> {
  const seams = new Set<number>();
  for (const { index } of piece.matchAll(/(?<= )(?=[^ ])/g)) seams.add(index);
  if (seams.size > 0) return seams;
  let at = 0;
  for (const segment of segments(piece, segmenter)) {
    seams.add(at);
    at += segment.length;
  }
  return seams;
}
