import type { Face, Glyph } from '../model/page.ts';
import type { Variant } from '../model/variant.ts';

/** Consecutive glyphs of one face, with what lines need to know of them. */
export interface ShapedRun {
  readonly kind: 'glyphs';
  readonly face: Face;
  readonly glyphs: readonly Glyph[];
  /** Of all glyphs, in font units. */
  readonly advance: number;
  /** How many of the glyphs are spaces. */
  readonly spaces: number;
}

export function shapedRun(face: Face, glyphs: readonly Glyph[]): ShapedRun {
  let advance = 0;
  let spaces = 0;
  for (const glyph of glyphs) {
    advance += glyph.advance;
    if (isSpace(glyph)) spaces++;
  }
  return { kind: 'glyphs', face, glyphs, advance, spaces };
}

export function isSpace({ text }: Glyph): boolean {
  return text === ' ' || text === '\u00A0';
}

/**
 * Turns text into glyphs as HarfBuzz sets them. Pieces between break opportunities may be shaped
 * one by one: widths and glyphs are those of the whole line.
 */
export interface Shaper {
  /**
   * Shapes a piece of text in a variant of the text face; characters the face lacks go to the symbol face. Answers come from a cache: the same text gives the same object.
   */
  shape(text: string, variant: Variant): readonly ShapedRun[];
  /** The characters of a text that no face in use can draw, each once, in order. */
  missing(text: string, variant: Variant): readonly string[];
}
