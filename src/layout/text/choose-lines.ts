import type { ParagraphStyle } from '../../model/document.ts';
import { stretchOf } from './justify.ts';
import { type Box, type LineWidths, lineEnds } from './line-break.ts';
import type { Measures } from './measure.ts';
import type { Piece } from './pieces.ts';
import type { Span } from './span.ts';

/** How uneven the lines of ragged text may be, as a share of their width, before it counts as much as full stretch. */
const raggedness = 0.5;

/** A last line should be as wide as a word of two syllables, or a quarter of its column where that is narrow. */
const leastLastEm = 3;
const leastLastShare = 0.25;

/** The pieces of each line. */
export function chooseLines(
  pieces: readonly Piece[],
  measures: Measures,
  style: ParagraphStyle,
): readonly (readonly Piece[])[] {
  if (fitsOneLine(pieces, measures.first.width)) return [pieces];
  const ends = lineEnds(boxes(pieces, style), lineWidths(measures, style));
  return ends.map((end, index) => pieces.slice(ends[index - 1] ?? 0, end));
}

export function boxes(pieces: readonly Piece[], { align, size }: ParagraphStyle): readonly Box[] {
  const stretch = align === 'thai-justify' ? (spans: readonly Span[]) => stretchOf(spans, size) : undefined;
  return pieces.map(({ spans, width, space, penalty }) => {
    const ink = stretch?.(spans) ?? raggedness * width;
    const gap = stretch?.(space.spans) ?? raggedness * space.width;
    return { width, stretch: ink, space: { width: space.width, stretch: gap }, penalty };
  });
}

export function lineWidths({ first, rest }: Measures, { size }: ParagraphStyle): LineWidths {
  const leastLast = Math.min(leastLastEm * size, leastLastShare * rest.width);
  return { line: rest.width, indent: rest.width - first.width, leastLast };
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
