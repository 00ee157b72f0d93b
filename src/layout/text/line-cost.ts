/** A line that uses this share of its stretch costs 100: a word-end penalty (50) is worth 28 % of the stretch. */
const fairShare = 0.35;

/** Cost of a line as such, so that loose lines do not make one more. */
const everyLine = 100;

/** Of a last line of a short word: more than that of a line end between words, less than of one inside a compound. */
const shortLastLine = 200;

/** Cost of a line wider than its measure: never chosen but where a single piece is wider. */
const unfitting = 1e12;

/** Sums of many widths differ by rounding. */
export const tolerance = 1e-6;

/**
 * How bad a line is: the cube of the share of its `stretch` that its `slack` (both pt) takes, and the
 * penalty of the place where it ends. A negative slack does not fit.
 */
export function lineCost(slack: number, stretch: number, penalty: number): number {
  if (slack < -tolerance) return unfitting;
  const share = Math.max(0, slack) / Math.max(stretch, 1) / fairShare;
  return everyLine + 100 * share ** 3 + penalty;
}

/** How bad the last line of a paragraph is: its slack is free, but it should not hold one short word alone. */
export function lastLineCost(slack: number, isShort: boolean): number {
  if (slack < -tolerance) return unfitting;
  return isShort ? everyLine + shortLastLine : everyLine;
}
