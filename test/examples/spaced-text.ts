/** A text taken apart into its ink and its blanks. */
export interface SpacedText {
  /** The text without white space. */
  readonly ink: string;
  /** The blank before a character of the ink, by its offset; no-break spaces are spaces. */
  readonly blanks: ReadonlyMap<number, 'space' | 'line end'>;
}

export function spacedText(lines: readonly string[]): SpacedText {
  const blanks = new Map<number, 'space' | 'line end'>();
  let ink = '';
  for (const line of lines) {
    if (ink !== '') blanks.set(ink.length, 'line end');
    for (const [part] of line.matchAll(/[\s\u00A0]+|[^\s\u00A0]+/g)) {
      if (/^[\s\u00A0]/.test(part)) blanks.set(ink.length, 'space');
      else ink += part;
    }
  }
  return { ink, blanks };
}

/**
 * Where a reader gives a paragraph another space than it was written with. At a line end there may be one in the
 * paragraph or none.
 *
 * @returns each place with the letters around it, `+` for a space too many, `-` for one that is missing
 */
export function wrongSpaces(paragraph: string, read: SpacedText): readonly string[] {
  const { ink, blanks } = spacedText([paragraph]);
  const start = read.ink.indexOf(ink);
  if (start < 0) return [`not found: ${paragraph}`];
  const wrong: string[] = [];
  for (let at = 1; at < ink.length; at++) {
    const [written, got] = [blanks.get(at), read.blanks.get(start + at)];
    if (got === 'line end' || written === got) continue;
    wrong.push(`${got ? '+' : '-'} ${ink.slice(Math.max(0, at - 8), at)}|${ink.slice(at, at + 8)}`);
  }
  return wrong;
}
