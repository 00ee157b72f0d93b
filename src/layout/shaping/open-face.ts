import type { Face, Glyph } from '../../model/page.ts';
import { clusterGlyphs } from './clusters.ts';
import { createGlyphStore } from './glyph-store.ts';
import type { ShapingFont } from './harfbuzz.ts';

/** A face that is ready to shape. */
export interface OpenFace {
  readonly face: Face;
  has(character: string): boolean;
  shape(text: string): readonly Glyph[];
}

export function openFace(face: Face, font: ShapingFont): OpenFace {
  const interned = createGlyphStore();
  return {
    face,
    has: (character) => font.has(character.codePointAt(0) ?? 0),
    shape: (text) => clusterGlyphs(text, font.shape(text)).map(interned),
  };
}
