/** An offset of a text as the formats want it. */
export interface Point {
  /** From 1. */
  readonly line: number;
  /** From 1, in code points, as editors count. */
  readonly column: number;
  /** From 1, in UTF-16 code units. */
  readonly utf16Column: number;
  /** From 0, in UTF-16 code units of the whole text. */
  readonly offset: number;
}

/** The points of a text. The text is gone through once, however many points are asked for. */
export function positionsIn(text: string): (offset: number) => Point {
  const lineStarts = [0, ...offsetsAfter(text, /\n/g)];
  const pairs = offsetsAfter(text, /[\ud800-\udbff][\udc00-\udfff]/g);
  return (offset) => {
    const line = countUpTo(lineStarts, offset);
    const start = lineStarts[line - 1] ?? 0;
    const utf16Column = offset - start + 1;
    const pairsBefore = countUpTo(pairs, offset) - countUpTo(pairs, start);
    return { line, column: utf16Column - pairsBefore, utf16Column, offset };
  };
}

function offsetsAfter(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}

/** How many of some rising numbers are at most `limit`. */
function countUpTo(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
