import type { Glyph } from '../../model/page.ts';
import type { ShapedGlyph } from './harfbuzz.ts';

/** Sara am is a letter to HarfBuzz, but its nikhahit stands on the character before it. */
const saraAm = '\u0e33';

/**
 * Makes one glyph of each character with its marks, which draws what HarfBuzz set and reads as
 * what was written, so that no justified gap comes between them. Were marks glyphs of their own,
 * readers of the PDF would take the pen standing still for overprinting; and the nikhahit of sara
 * am, which HarfBuzz sets before the tone mark, would have no text to stand for.
 *
 * @param shaped glyphs of one piece; clusters rise, and marks are in the cluster of what they stand on
 * @returns glyphs whose texts in order are the piece
 */
export function clusterGlyphs(text: string, shaped: readonly ShapedGlyph[]): Glyph[] {
  const groups: ShapedGlyph[][] = [];
  for (const glyph of shaped) {
    const group = groups.at(-1);
    if (group !== undefined && belongs(glyph, group, text)) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map((group, index) =>
    drawnTogether(group, text.slice(group[0]?.cluster, groups[index + 1]?.[0]?.cluster)),
  );
}

function belongs(glyph: ShapedGlyph, group: readonly ShapedGlyph[], text: string): boolean {
  return glyph.cluster === group.at(-1)?.cluster || text[glyph.cluster] === saraAm;
}

/** One glyph that draws several from one pen position and moves the pen as they do together. */
function drawnTogether(glyphs: readonly ShapedGlyph[], text: string): Glyph {
  let pen = 0;
  const parts = glyphs.map(({ id, dx, dy, advance }) => {
    const part = { id, dx: pen + dx, dy };
    pen += advance;
    return part;
  });
  return { parts, advance: pen, text };
}
