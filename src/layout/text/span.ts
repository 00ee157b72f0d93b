import type { Face, Glyph } from '../../model/page.ts';
import type { ShapedRun } from '../shaper.ts';

/** A stretch of a line: glyphs of one face, or an empty width in pt. */
export type Span =
  | { readonly kind: 'glyphs'; readonly face: Face; readonly glyphs: readonly Glyph[] }
  | { readonly kind: 'blank'; readonly width: number };

export function spansOf(runs: readonly ShapedRun[]): readonly Span[] {
  return runs.map(({ face, glyphs }) => ({ kind: 'glyphs', face, glyphs }));
}

/** How many pt one font unit of a face is in text of a nominal size. */
export function unit(face: Face, size: number): number {
  return (size * face.scale) / face.unitsPerEm;
}

/** Natural width of spans in text of a nominal size, in pt. */
export function widthOf(spans: readonly Span[], size: number): number {
  let width = 0;
  for (const span of spans)
    width += span.kind === 'blank' ? span.width : advanceOf(span.glyphs) * unit(span.face, size);
  return width;
}

function advanceOf(glyphs: readonly Glyph[]): number {
  let advance = 0;
  for (const glyph of glyphs) advance += glyph.advance;
  return advance;
}

/** Spans in order, neighbours of one face made one. */
export function joined(spans: Iterable<Span>): readonly Span[] {
  const result: Span[] = [];
  let open: { readonly face: Face; readonly glyphs: Glyph[] } | undefined;
  for (const span of spans) {
    if (span.kind === 'glyphs' && open?.face === span.face) {
      open.glyphs.push(...span.glyphs);
      continue;
    }
    open = span.kind === 'glyphs' ? { face: span.face, glyphs: [...span.glyphs] } : undefined;
    result.push(open ? { kind: 'glyphs', ...open } : span);
  }
  return result;
}
