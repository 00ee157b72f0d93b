import type { Breaker } from './breaks.ts';
import { PENALTY } from './penalty.ts';

/**
 * The first `count` words of a text, for the catchword at the foot of the page before it (domain.md A.7).
 * A word ends where a line could break between words; compounds and fixed pairs (ข้อ 2) count as one.
 */
export function firstWords(text: string, count: number, breaker: Breaker): string {
  const ends = breaker(text).filter(({ penalty }) => penalty <= PENALTY.word);
  return text.slice(0, ends[count - 1]?.at ?? text.length).trimEnd();
}
