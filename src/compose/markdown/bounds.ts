import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Passage, rangeOf } from './passage.ts';

/** What one text may hold at most: far more than any paper has, and what is read in a second. */
const bounds = {
  /** Lines that are not blank: items, rows, lines of paragraphs. */
  lines: 5000,
  /** Characters that may mean something to Markdown inside a line. */
  marks: 5000,
} as const;

/** A text too long to be read as Markdown in good time: reading takes more than time by its length. Told at its beginning. */
export function pastBounds(passage: Passage): Diagnostic | undefined {
  const counts = {
    lines: passage.text.match(/^.*\S/gm)?.length ?? 0,
    marks: passage.text.match(/[*_[\]`<>&\\!]/g)?.length ?? 0,
  } as const;
  for (const what of ['lines', 'marks'] as const) {
    const [count, limit] = [counts[what], bounds[what]];
    if (count <= limit) continue;
    const at = { kind: 'range', ...rangeOf(passage, 0, 1) } as const;
    return { code: 'markdown-too-much', severity: 'error', at, params: { what, limit, count } };
  }
  return undefined;
}
