import type { PatternFor } from '../../../thai/any-script.ts';

/** As many breaches of one rule in one text as are told; whoever mends these is told the rest. */
const most = 1000;

/** A stretch that a pattern matches. */
export interface Match {
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/** What a global pattern matches in a text, in order. */
export function matches(text: string, pattern: RegExp | PatternFor): readonly Match[] {
  const sought = typeof pattern === 'function' ? pattern(text) : pattern;
  // Most texts have none, and matchAll makes a copy of the pattern first.
  if (text.search(sought) < 0) return [];
  const all: Match[] = [];
  for (const { 0: found, index: start } of text.matchAll(sought)) {
    if (all.length === most) break;
    all.push({ found, start, end: start + found.length });
  }
  return all;
}
