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
  const starts = offsets(boxes, 'width');
  const stretches = offsets(boxes, 'stretch');
  const widest = Math.max(first, rest) + tolerance;
  const best = new Float64Array(boxes.length + 1);
  const from = new Int32Array(boxes.length + 1);
  boxes.forEach((last, index) => {
    const end = index + 1;
    const inkEnd = (starts[end] ?? 0) - last.space.width;
    const stretchEnd = (stretches[end] ?? 0) - last.space.stretch;
    const penalty = end === boxes.length ? undefined : last.penalty;
    const total = (start: number): number => {
      const slack = (start === 0 ? first : rest) - (inkEnd - (starts[start] ?? 0));
      return (best[start] ?? 0) + lineCost(slack, stretchEnd - (stretches[start] ?? 0), penalty);
    };

    let chosen = index;
    let least = total(index);
    for (let start = index - 1; start >= 0 && inkEnd - (starts[start] ?? 0) <= widest; start--) {
      const cost = total(start);
      if (cost < least) {
        least = cost;
        chosen = start;
      }
    }
    best[end] = least;
    from[end] = chosen;
  });
  return traced(from);
}

/** Where each piece starts when all are set on one line, and where the last one and its spaces end. */
function offsets(boxes: readonly Box[], of: keyof Extent): Float64Array {
  const result = new Float64Array(boxes.length + 1);
  let x = 0;
  boxes.forEach((box, index) => {
    x += box[of] + box.space[of];
    result[index + 1] = x;
  });
  return result;
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
