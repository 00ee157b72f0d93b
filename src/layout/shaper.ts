import type { Face, Glyph } from '../model/page.ts';

/** Consecutive glyphs of one face. */
export interface ShapedRun {
  readonly face: Face;
  readonly glyphs: readonly Glyph[];
}

/**
 * Turns text into glyphs as HarfBuzz sets them. Pieces between break opportunities may be shaped
 * one by one: widths and glyphs are those of the whole line.
 */
export interface Shaper {
  /**
   * Shapes a piece of text in the text face, regular or bold; characters the face lacks go to the
   * symbol face. Answers come from a cache: the same text gives the same object.
   */
  shape(text: string, bold: boolean): readonly ShapedRun[];
  /** The characters of a text that no face in use can draw, each once, in order. */
  missing(text: string, bold: boolean): readonly string[];
}
