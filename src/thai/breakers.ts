import { type Breaker, createBreaker } from './breaks.ts';

/** Hands out the breaker of some held words; see `createBreaker`. */
export type BreakerOf = (heldWords: readonly string[]) => Breaker;

/**
 * Breakers that break a text once. With each breaker that is handed out begins a packet: texts of this packet and of the one before are known
 * as long as the held words are the same, older ones are forgotten. Papers share texts, and a packet that is set again most of its own.
 */
export function rememberingBreakers(): BreakerOf {
  let words = '';
  let breaker: Breaker | undefined;
  let known: Known = new Map();
  return (heldWords) => {
    const wanted = JSON.stringify(heldWords);
    if (!breaker || wanted !== words) {
      words = wanted;
      breaker = createBreaker(heldWords);
      known = new Map();
    }
    const before = known;
    known = new Map();
    return remembering(breaker, before, known);
  };
}

type Known = Map<string, ReturnType<Breaker>>;

function remembering(breaker: Breaker, before: Known, known: Known): Breaker {
  return (text) => {
    const breaks = known.get(text) ?? before.get(text) ?? breaker(text);
    known.set(text, breaks);
    return breaks;
  };
}
