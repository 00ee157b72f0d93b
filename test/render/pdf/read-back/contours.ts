import type { Font } from 'harfbuzzjs';

/** A closed curve of an outline and where it starts, in font units. */
export interface Contour {
  /** The same number for the same curve, whichever font or glyph it is in. */
  readonly curve: number;
  readonly x: number;
  readonly y: number;
}

/** Takes a glyph apart into contours, so that a composite glyph and the glyphs that it is made of draw the same. */
export type ContourReader = (font: Font, glyph: number) => readonly Contour[];

export function createContourReader(): ContourReader {
  const curves = new Map<string, number>();
  const known = new Map<Font, Map<number, readonly Contour[]>>();

  const numbered = ({ x, y, steps }: Curve): Contour => {
    const key = steps.join(' ');
    const curve = curves.get(key) ?? curves.size;
    curves.set(key, curve);
    return { curve, x, y };
  };

  return (font, glyph) => {
    const glyphs = known.get(font) ?? new Map<number, readonly Contour[]>();
    known.set(font, glyphs);
    const contours = glyphs.get(glyph) ?? curvesOf(font, glyph).map(numbered);
    glyphs.set(glyph, contours);
    return contours;
  };
}

interface Curve {
  readonly x: number;
  readonly y: number;
  /** Path commands and their points from the start point. */
  readonly steps: (string | number)[];
}

function curvesOf(font: Font, glyph: number): readonly Curve[] {
  const found: Curve[] = [];
  for (const { type, values } of font.glyphToJson(glyph)) {
    if (type === 'M') found.push({ x: values[0] ?? 0, y: values[1] ?? 0, steps: [] });
    const curve = found.at(-1);
    curve?.steps.push(type, ...values.map((value, index) => value - (index % 2 === 0 ? curve.x : curve.y)));
  }
  return found;
}
