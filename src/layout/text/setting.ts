import type { Breaker } from '../../thai/breaks.ts';
import type { Shaper } from '../shaper.ts';

/** What the setting of any text of one document needs. */
export interface Setting {
  readonly shaper: Shaper;
  /** Distance between baselines of nominal 16 pt text, in pt. */
  readonly pitch: number;
  readonly breaker: Breaker;
}

/** The size for which `pitch` and the face scales are given, in pt of TH SarabunPSK. */
const nominalSize = 16;

/**
 * Where the baseline lies in a line box, as a share of its height. At 0.7 the tallest and the deepest
 * marks of Sarabun (13.8 pt above and 6.2 pt below at nominal 16) both stay inside a 20.96 pt box.
 */
const baselineShare = 0.7;

/** Height of the line box of text of a nominal size, and its baseline from the box's top, in pt. */
export function lineBox(size: number, { pitch }: Setting): { readonly height: number; readonly baseline: number } {
  const height = (pitch * size) / nominalSize;
  return { height, baseline: height * baselineShare };
}
