/** As many breaches of one rule in one text as are told; whoever mends these is told the rest. */
const most = 1000;

/** A stretch that a pattern matches. */
export interface Match {
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/** What a global pattern matches in a text, in order. */
export function matches(text: string, pattern: RegExp): readonly Match[] {
  const all: Match[] = [];
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    if (all.length === most) break;
    all.push({ found, start, end: start + found.length });
  }
  return all;
}
