import { type BreakerOf, rememberingBreakers } from '../thai/breakers.ts';
import type { OpenFont } from './shaping/harfbuzz.ts';
import { loadHarfBuzz } from './shaping/harfbuzz.ts';

/** What was learnt of fonts and texts while pages were set. Who sets pages time and again keeps it, and pages are the same without. */
export interface Learnt {
  /** Opens the same bytes once. */
  readonly openFont: OpenFont;
  readonly breakerOf: BreakerOf;
}

/** Nothing learnt yet. */
export async function nothingLearnt(): Promise<Learnt> {
  return { openFont: await loadHarfBuzz(), breakerOf: rememberingBreakers() };
}
