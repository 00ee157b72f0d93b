import type { Edit } from './edits.ts';

/** Where offsets of a text stand once edits are made. What an edit puts in at a value's start or end belongs to the value. */
export interface Moved {
  start(offset: number): number;
  end(offset: number): number;
}

export function moved(edits: readonly Edit[]): Moved {
  const growths = [0];
  for (const { start, end, text } of edits) growths.push((growths.at(-1) ?? 0) + text.length - (end - start));
  const after = (count: number, offset: number): number => offset + (growths[count] ?? 0);
  return {
    start: (offset) =>
      after(
        countWhile(edits, ({ end, start }) => end <= offset && start < offset),
        offset,
      ),
    end: (offset) =>
      after(
        countWhile(edits, ({ end }) => end <= offset),
        offset,
      ),
  };
}

/** How many of the first edits, which stand in order, are so. */
function countWhile(edits: readonly Edit[], isSo: (edit: Edit) => boolean): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit && isSo(edit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
