import type { ContourReader } from './contours.ts';
import { type ShownText, shownText } from './shown-text.ts';

/** A contour on a line. */
export interface Ink {
  readonly curve: number;
  /** Of the text that it is part of, in pt. */
  readonly size: number;
  /** From the left edge of the column, in pt. */
  readonly x: number;
  /** From the baseline up, in font units. */
  readonly y: number;
}

/** A line of a PDF: what it reads as and what it draws. */
export interface DrawnLine {
  readonly text: string;
  readonly ink: readonly Ink[];
}

/** All lines of a PDF in the order they are drawn; texts on one baseline of a page are one line. */
export function drawnLines(bytes: Uint8Array, left: number, contours: ContourReader): readonly DrawnLine[] {
  return shownText(bytes).flatMap((page) => {
    const lines = new Map<number, ShownText[]>();
    for (const shown of page) lines.set(shown.y, [...(lines.get(shown.y) ?? []), shown]);
    return [...lines.values()].map((line) => ({
      text: line.map(readAs).join(''),
      ink: line.flatMap((shown) => inkOf(shown, left, contours)),
    }));
  });
}

function readAs({ font, codes }: ShownText): string {
  return codes.map(({ cid }) => font.text(cid)).join('');
}

function inkOf({ font, size, x, codes }: ShownText, left: number, contours: ContourReader): readonly Ink[] {
  const unit = size / font.unitsPerEm;
  return codes.flatMap(({ cid, pen }) => {
    const start = x - left + (pen * size) / 1000;
    return contours(font.program, cid).map(({ curve, x, y }) => ({ curve, size, x: start + x * unit, y }));
  });
}
