import type { Face, Glyph } from '../../model/page.ts';
import type { ShapedRun } from '../shaper.ts';

/** A stretch of a line: glyphs of one face, or an empty width in pt. */
export type Span = ShapedRun | { readonly kind: 'blank'; readonly width: number };

/** How many pt one font unit of a face is in text of a nominal size. */
export function unit(face: Face, size: number): number {
  return (size * face.scale) / face.unitsPerEm;
}

/** Natural width of spans in text of a nominal size, in pt. */
export function widthOf(spans: readonly Span[], size: number): number {
  let width = 0;
  for (const span of spans) width += span.kind === 'blank' ? span.width : span.advance * unit(span.face, size);
  return width;
}

/** Spans in order, neighbours of one face made one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  let open: { kind: 'glyphs'; face: Face; glyphs: Glyph[]; advance: number; spaces: number } | undefined;
  for (const span of spans) {
    if (span.kind === 'glyphs' && open?.face === span.face) {
      open.glyphs.push(...span.glyphs);
      open.advance += span.advance;
      open.spaces += span.spaces;
      continue;
    }
    open = span.kind === 'glyphs' ? { ...span, glyphs: [...span.glyphs] } : undefined;
    result.push(open ?? span);
  }
  return result;
}
