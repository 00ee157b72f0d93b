import type { Measures } from '../../src/layout/text/measure.ts';
import type { Piece } from '../../src/layout/text/pieces.ts';

/** Fills each line in turn, as most programs do: what total fit is measured against. */
export function greedyLines(pieces: readonly Piece[], { first, rest }: Measures): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let x = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    const { width } = lines.length === 1 ? first : rest;
    if (line?.length === 0 || (line && x + piece.width <= width)) {
      line.push(piece);
    } else {
      lines.push([piece]);
      x = 0;
    }
    x += piece.width + piece.space.width;
  }
  return lines;
}
