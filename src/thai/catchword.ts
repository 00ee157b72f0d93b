import type { Breaker } from './breaks.ts';
import { PENALTY } from './penalty.ts';

/**
 * The first `count` words of a text, for the catchword at the foot of the page before it (domain.md A.7).
 * A word ends where a line could break between words; compounds and fixed pairs (ข้อ 2) count as one, and so does
 * an abbreviation with the word after it, since three dots follow the last word.
 */
export function firstWords(text: string, count: number, breaker: Breaker): string {
  const ends = breaker(text)
    .filter(({ at, penalty }) => penalty <= PENALTY.word && !abbreviated.test(text.slice(0, at)))
    .map(({ at }) => at);
  return beforeDots(text.slice(0, ends[count - 1] ?? text.length));
}

/** A text as it stands before three dots: without what would run into them, or hang open before them. */
export function beforeDots(text: string): string {
  return text.replace(dangling, '');
}

const abbreviated = /[.…ฯ]\s*$/;
const dangling = /[\s.…,;:([“‘/–-]+$/;
