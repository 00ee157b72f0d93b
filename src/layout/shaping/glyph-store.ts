import type { Glyph } from '../../model/page.ts';

/**
 * Makes equal glyphs of one face the same object, so that a renderer may key on identity.
 *
 * @returns a function that answers with the first glyph it met of the same parts, advance and text
 */
export function createGlyphStore(): (glyph: Glyph) => Glyph {
  const known = new Map<string, Glyph[]>();
  return (glyph) => {
    const sameText = known.get(glyph.text);
    if (sameText === undefined) {
      known.set(glyph.text, [glyph]);
      return glyph;
    }
    const first = sameText.find((other) => isEqual(other, glyph));
    if (first === undefined) sameText.push(glyph);
    return first ?? glyph;
  };
}

/** Of glyphs with the same text. */
function isEqual(a: Glyph, b: Glyph): boolean {
  if (a.advance !== b.advance || a.parts.length !== b.parts.length) return false;
  return a.parts.every(({ id, dx, dy }, index) => {
    const part = b.parts[index];
    return part?.id === id && part.dx === dx && part.dy === dy;
  });
}
