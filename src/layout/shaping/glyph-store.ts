import type { Glyph } from '../../model/page.ts';

/**
 * Makes equal glyphs of one face the same object, so that a renderer may key on identity.
 *
 * @returns a function that answers with the first glyph it met of the same parts, advance and text
 */
export function createGlyphStore(): (glyph: Glyph) => Glyph {
  const known = new Map<string, Glyph>();
  return (glyph) => {
    const places = glyph.parts.map(({ id, dx, dy }) => `${id},${dx},${dy}`).join(' ');
    const key = `${places}|${glyph.advance}|${glyph.text}`;
    const first = known.get(key) ?? glyph;
    known.set(key, first);
    return first;
  };
}
