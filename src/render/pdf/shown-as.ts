import type { Glyph } from '../../model/page.ts';

/**
 * Least width of a character in em: pdftotext takes one that begins within 0.1 em of the one before it for
 * the same text printed twice, and ends a word there.
 */
const leastWidth = 0.11;

const mark = /\p{Mn}/u;

/**
 * What is shown for a glyph, so that every reader gets its text right: the glyph itself, or for a character with marks two
 * that move the pen as it does. The first draws all of it and reads as the character; the second draws nothing and
 * reads as the marks. As one, pdf.js would give them no width and put them before a gap or line end that they come after.
 */
export function shownAs(glyph: Glyph, unitsPerEm: number): readonly Glyph[] {
  const { parts, advance, text } = glyph;
  const firstMark = text.search(mark);
  if (firstMark < 1) return [glyph];
  const marks = text.slice(firstMark);
  const width = Math.min(marks.length * Math.ceil(leastWidth * unitsPerEm), Math.floor(advance / 2));
  return [
    { parts, advance: advance - width, text: text.slice(0, firstMark) },
    { parts: [], advance: width, text: marks },
  ];
}
