import type { ParagraphStyle } from '../../model/document.ts';
import { stretchOf } from './justify.ts';
import { type Extent, lineEnds } from './line-break.ts';
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
  const extent = ({ spans, width }: { readonly spans: readonly Span[]; readonly width: number }): Extent => ({
    width,
    stretch: align === 'thai-justify' ? stretchOf(spans, size) : raggedness * width,
  });
  const boxes = pieces.map((piece) => ({ ...extent(piece), space: extent(piece.space), penalty: piece.penalty }));
  const ends = lineEnds(boxes, first.width, rest.width);
  return ends.map((end, index) => pieces.slice(ends[index - 1] ?? 0, end));
}
