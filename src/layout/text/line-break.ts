import { lastLineCost, lineCost, tolerance } from './line-cost.ts';

/** Width of a stretch of text and how far it can be stretched, in pt. */
export interface Extent {
  readonly width: number;
  readonly stretch: number;
}

/** What the choice of line ends needs to know of a piece. */
export interface Box extends Extent {
  /** The spaces after it, which hang away where the line ends. */
  readonly space: Extent;
  /** Of a line end after it. */
  readonly penalty: number;
}

/** What the lines of a paragraph have to fill, in pt. */
export interface LineWidths {
  readonly line: number;
  /** What the first line lacks of that; negative where it is wider. */
  readonly indent: number;
  /** What a last line under others should fill at least. */
  readonly leastLast: number;
}

/**
 * Chooses line ends for a whole paragraph at once: the least sum of line costs (total fit after Knuth and
 * Plass, without shrinking). Answers with the index after the last piece of each line. A line is wider
 * than its measure only where a single piece is. Time grows with the pieces times the pieces of a line.
 */
export function lineEnds(boxes: readonly Box[], widths: LineWidths): readonly number[] {
  const { starts, stretches } = offsets(boxes, widths.indent);
  const best = new Float64Array(boxes.length + 1);
  const from = new Int32Array(boxes.length + 1);
  let earliest = 0;
  for (const [index, last] of boxes.entries()) {
    const end = index + 1;
    const inkEnd = at(starts, end) - last.space.width;
    const stretchEnd = at(stretches, end) - last.space.stretch;
    earliest = earliestStart(starts, earliest, index, inkEnd - widths.line - tolerance);

    let least = Number.POSITIVE_INFINITY;
    for (let start = earliest; start <= index; start++) {
      const ink = inkEnd - at(starts, start);
      const slack = widths.line - ink;
      const line =
        end === boxes.length
          ? lastLineCost(slack, ink < widths.leastLast)
          : lineCost(slack, stretchEnd - at(stretches, start), last.penalty);
      const total = at(best, start) + line;
      if (total <= least) {
        least = total;
        from[end] = start;
      }
      // A line from a later start is looser still, and the lines before it cost something too.
      if (start > 0 && line > least) break;
    }
    best[end] = least;
  }
  return traced(from);
}

/** The first start from `from` on that lies at `x` or after it; the last there is if none does. */
function earliestStart(starts: Float64Array, from: number, last: number, x: number): number {
  let start = from;
  while (start < last && at(starts, start) < x) start++;
  return start;
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}

/**
 * Where each piece starts when all are set on one line without the indent, and where the last one and its
 * spaces end; the first starts before its indent. The same of stretch.
 */
function offsets(
  boxes: readonly Box[],
  indent: number,
): { readonly starts: Float64Array; readonly stretches: Float64Array } {
  const starts = new Float64Array(boxes.length + 1);
  const stretches = new Float64Array(boxes.length + 1);
  starts[0] = -indent;
  let x = 0;
  let stretch = 0;
  for (const [index, box] of boxes.entries()) {
    x += box.width + box.space.width;
    stretch += box.stretch + box.space.stretch;
    starts[index + 1] = x;
    stretches[index + 1] = stretch;
  }
  return { starts, stretches };
}

function traced(from: Int32Array): readonly number[] {
  const ends: number[] = [];
  for (let end = from.length - 1; end > 0; end = from[end] ?? 0) ends.push(end);
  return ends.reverse();
}
