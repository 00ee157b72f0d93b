import type { ParagraphStyle } from '../../model/document.ts';
import { stretchOf } from './justify.ts';
import { type Box, lineEnds } from './line-break.ts';
import type { Measures } from './measure.ts';
import type { Piece } from './pieces.ts';
import type { Span } from './span.ts';

/** How uneven the lines of ragged text may be, as a share of their width, before it counts as much as full stretch. */
const raggedness = 0.5;

/** The pieces of each line. */
export function chooseLines(
  pieces: readonly Piece[],
  { first, rest }: Measures,
  { align, size }: ParagraphStyle,
): readonly (readonly Piece[])[] {
  if (fitsOneLine(pieces, first.width)) return [pieces];
  const stretch = ({ spans, width }: { readonly spans: readonly Span[]; readonly width: number }): number =>
    align === 'thai-justify' ? stretchOf(spans, size) : raggedness * width;
  const boxes = pieces.map((piece): Box => {
    const { width, space, penalty } = piece;
    return { width, stretch: stretch(piece), space: { width: space.width, stretch: stretch(space) }, penalty };
  });
  const ends = lineEnds(boxes, first.width, rest.width);
  return ends.map((end, index) => pieces.slice(ends[index - 1] ?? 0, end));
}

/** As headings and cells do mostly: then there is nothing to choose. */
function fitsOneLine(pieces: readonly Piece[], width: number): boolean {
  let x = 0;
  for (const piece of pieces) {
    if (x + piece.width > width) return false;
    x += piece.width + piece.space.width;
  }
  return true;
}
