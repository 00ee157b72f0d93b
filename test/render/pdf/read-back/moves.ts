import type { Ink } from './drawn-lines.ts';
import type { WantedInk } from './wanted-ink.ts';

/** How far the ink of what begins at a text offset is right of where it is wanted, in pt. */
export interface Move {
  readonly at: number;
  readonly dx: number;
}

/**
 * Pairs the ink of a line with what is wanted, each with the one of the same curve, size and height that is as
 * many from the left.
 *
 * @returns how far each wanted contour has moved, or nothing where a contour is too many, missing or another
 */
export function moves(drawn: readonly Ink[], wanted: readonly WantedInk[]): readonly Move[] | undefined {
  if (drawn.length !== wanted.length) return undefined;
  const found = drawn.toSorted(inOrder);
  const pairs = wanted.toSorted(inOrder).map((ink, index) => [ink, found[index]] as const);
  const result: Move[] = [];
  for (const [ink, same] of pairs) {
    if (same?.curve !== ink.curve || same.y !== ink.y || Math.abs(same.size - ink.size) > 1e-6) return undefined;
    result.push({ at: ink.at, dx: same.x - ink.x });
  }
  return result;
}

function inOrder(a: Ink, b: Ink): number {
  return a.curve - b.curve || a.y - b.y || a.x - b.x;
}

/** Places in pt are written with three decimals. */
const rounding = 0.0011;
/** TJ numbers are whole thousandths of an em. */
const halfStep = 0.0005;

/** Whether all ink is where it is wanted. */
export function isUnmoved(all: readonly Move[] | undefined): boolean {
  return all?.every(({ dx }) => Math.abs(dx) < rounding) ?? false;
}

/**
 * Whether all ink has moved by the slack before the user-perceived character that it is part of, and the ink of
 * one such character as one.
 *
 * @param slack in pt, by offset in the text
 * @param size nominal, in pt
 */
export function isStretched(
  all: readonly Move[] | undefined,
  text: string,
  slack: ReadonlyMap<number, number>,
  size: number,
): boolean {
  const starts = graphemeStarts(text);
  const moved = new Map<number, number>();
  return (
    all?.every(({ at, dx }) => {
      const start = starts[at] ?? 0;
      const together = moved.get(start) ?? dx;
      moved.set(start, together);
      const wanted = slack.get(start) ?? Number.NaN;
      return Math.abs(dx - together) < rounding && Math.abs(dx - wanted) < rounding + halfStep * size;
    }) ?? false
  );
}

/** For each offset, the one at which its user-perceived character starts. */
function graphemeStarts(text: string): readonly number[] {
  const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text);
  return [...graphemes].flatMap(({ segment, index }) => Array.from({ length: segment.length }, () => index));
}
