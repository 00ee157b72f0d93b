import type { Breaker } from '../../../src/thai/breaks.ts';
import { PENALTY } from '../../../src/thai/penalty.ts';
import type { GoldPhrase } from './gold.ts';

/** How a breaker does on phrases; `misses` shows each phrase it fails, with the places. */
export interface Measurement {
  /** Required boundaries, all and those offered. */
  readonly required: number;
  readonly found: number;
  /** Breaks offered between two Thai signs, all and those marked. */
  readonly offered: number;
  readonly right: number;
  /** Unmarked breaks beside a digit, a Latin letter or a sign of punctuation. */
  readonly torn: number;
  /** Held spaces at which it would break. */
  readonly released: number;
  readonly misses: readonly string[];
}

/** Measures a breaker on phrases. Breaks of last resort do not count as offered. */
export function measure(phrases: readonly GoldPhrase[], breaker: Breaker): Measurement {
  const total = { required: 0, found: 0, offered: 0, right: 0, torn: 0, released: 0 };
  const misses: string[] = [];
  for (const phrase of phrases) {
    const { text, required, optional, held } = phrase;
    const breaks = breaker(text).filter(({ penalty }) => penalty < PENALTY.lastResort);
    const offered = new Set(breaks.map(({ at }) => at));
    const unmarked = breaks.filter(({ at, space }) => !space && !required.has(at) && !optional.has(at));
    const wrong = unmarked.filter(({ at }) => isBetweenThai(text, at)).map(({ at }) => at);
    const torn = unmarked.filter(({ at }) => !isBetweenThai(text, at)).map(({ at }) => at);
    const missing = [...required].filter((at) => !offered.has(at));
    const released = [...held].filter((at) => offered.has(at));
    const between = breaks.filter(({ at, space }) => !space && isBetweenThai(text, at)).length;
    total.required += required.size;
    total.found += required.size - missing.length;
    total.offered += between;
    total.right += between - wrong.length;
    total.torn += torn.length;
    total.released += released.length;
    if (missing.length + wrong.length + torn.length + released.length > 0) {
      misses.push(drawn(text, { '[-]': missing, '[+]': [...wrong, ...torn], '[~]': released }));
    }
  }
  return { ...total, misses };
}

/** Figures of a measurement in one line. */
export function figures({ required, found, offered, right, torn, released }: Measurement): string {
  return [
    `recall ${(found / required).toFixed(4)} (${found}/${required})`,
    `precision ${(right / offered).toFixed(4)} (${right}/${offered})`,
    `breaks beside other signs ${torn}`,
    `held spaces broken ${released}`,
  ].join(', ');
}

/** Whether a boundary without a space stands between two Thai letters, marks or digits. */
function isBetweenThai(text: string, at: number): boolean {
  return /^\p{Script=Thai}{2}$/u.test(text.slice(at - 1, at + 1));
}

/** A phrase with a sign drawn in at each of some places. */
function drawn(text: string, places: Readonly<Record<string, readonly number[]>>): string {
  const signs = Object.entries(places).flatMap(([sign, offsets]) => offsets.map((at) => [at, sign] as const));
  return signs
    .sort(([a], [b]) => b - a)
    .reduce((result, [at, sign]) => result.slice(0, at) + sign + result.slice(at), text);
}
