/** Where a divider stands: the share in percent of what lies before it, left or above. */
export interface SplitRange {
  readonly least: number;
  readonly most: number;
  readonly first: number;
}

/** In steps of the keyboard, in percent. */
const step = 2;

/** A share within its range, in whole percent. */
export function fitted(share: number, { least, most, first }: SplitRange): number {
  return Number.isFinite(share) ? Math.round(Math.min(most, Math.max(least, share))) : first;
}

/** The share after a key on the divider; none for keys that do not move it. */
export function movedByKey(key: string, share: number, range: SplitRange): number | undefined {
  if (key === 'ArrowLeft' || key === 'ArrowUp') return fitted(share - step, range);
  if (key === 'ArrowRight' || key === 'ArrowDown') return fitted(share + step, range);
  if (key === 'Home') return range.least;
  return key === 'End' ? range.most : undefined;
}

/** The share that a pointer stands for, in an area that starts at `start` and is `length` long, in px. */
export function shareAt(pointer: number, start: number, length: number, range: SplitRange): number {
  return fitted((100 * (pointer - start)) / length, range);
}

/** What was kept of a share as text. */
export function readShare(kept: string | undefined, range: SplitRange): number {
  return kept === undefined ? range.first : fitted(Number.parseFloat(kept), range);
}
