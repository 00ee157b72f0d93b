/** Twentieths of a point, Word's unit of place and length. */
export function twips(pt: number): number {
  return Math.round(pt * 20);
}

/** Half points, Word's unit of type size. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}

/** English metric units, the unit of drawings: 12,700 to the point. */
export function emu(pt: number): number {
  return Math.round(pt * 12_700);
}

/** Pixels at 96 to the inch, in which `docx` takes the size of a picture. */
export function pixels(pt: number): number {
  return (pt * 96) / 72;
}

/**
 * Widths in pt as twips whose sum is the rounded sum of the widths, so that tables drawn with
 * different columns on the same width end at the same place.
 */
export function twipWidths(widths: readonly number[]): number[] {
  let end = 0;
  return widths.map((width) => {
    const start = end;
    end += width;
    return twips(end) - twips(start);
  });
}
