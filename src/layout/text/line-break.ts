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

/** A line that uses this share of its stretch costs 100: a word-end penalty (50) is worth 40 % of the stretch. */
const fairShare = 0.5;

/** Cost of a line as such, so that loose lines do not make one more. */
const everyLine = 100;

/** Sums of many widths differ by rounding. */
const tolerance = 1e-6;

/** Cost of a line wider than its measure: never chosen but where a single piece is wider. */
const unfitting = 1e12;

/**
 * Chooses line ends for a whole paragraph at once (total fit after Knuth and Plass, without shrinking):
 * the least sum of cubed stretch and penalties, the last line's slack free. The first line is `first` pt
 * wide, the others `rest`. Answers with the index after the last piece of each line. A line is wider
 * than its measure only where a single piece is. Time grows with the pieces times the pieces of a line.
 */
export function lineEnds(boxes: readonly Box[], first: number, rest: number): readonly number[] {
  const { starts, stretches } = offsets(boxes);
  const widest = Math.max(first, rest) + tolerance;
  const best = new Float64Array(boxes.length + 1);
  const from = new Int32Array(boxes.length + 1);
  let earliest = 0;
  for (const [index, last] of boxes.entries()) {
    const end = index + 1;
    const inkEnd = at(starts, end) - last.space.width;
    const stretchEnd = at(stretches, end) - last.space.stretch;
    const penalty = end === boxes.length ? undefined : last.penalty;
    earliest = earliestStart(starts, earliest, index, inkEnd - widest);

    let least = Number.POSITIVE_INFINITY;
    for (let start = earliest; start <= index; start++) {
      const slack = (start === 0 ? first : rest) - (inkEnd - at(starts, start));
      const line = lineCost(slack, stretchEnd - at(stretches, start), penalty);
      const total = at(best, start) + line;
      if (total <= least) {
        least = total;
        from[end] = start;
      }
      // A line from a later start is looser still, and the lines before it cost something too.
      if (start > 0 && line > least && slack >= 0) break;
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

/** Where each piece starts when all are set on one line, and where the last one and its spaces end; the same of stretch. */
function offsets(boxes: readonly Box[]): { readonly starts: Float64Array; readonly stretches: Float64Array } {
  const starts = new Float64Array(boxes.length + 1);
  const stretches = new Float64Array(boxes.length + 1);
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

/** Cost of a line that ends with a break's penalty; the last line has none and its slack is free. */
function lineCost(slack: number, stretch: number, penalty: number | undefined): number {
  if (slack < -tolerance) return unfitting;
  if (penalty === undefined) return everyLine;
  const share = Math.max(0, slack) / Math.max(stretch, 1) / fairShare;
  return everyLine + 100 * share ** 3 + penalty;
}

function traced(from: Int32Array): readonly number[] {
  const ends: number[] = [];
  for (let end = from.length - 1; end > 0; end = from[end] ?? 0) ends.push(end);
  return ends.reverse();
}
