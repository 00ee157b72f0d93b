import { tolerance } from '../flow/fill.ts';
import { stackHeight, type Unit } from '../flow/unit.ts';

/** By how many lines, each `lineHeight` pt high, a column is longer than one page of `room` pt holds, parts of lines counted; 0 where it is not. */
export function linesOver(units: readonly Unit[], room: number, lineHeight: number): number {
  const over = stackHeight(units) - room;
  return over > tolerance ? over / lineHeight : 0;
}
