import type { SourceRange } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { type Cell, cells, widthOf } from './cells.ts';
import { lineAt } from './lines.ts';

/** How a frame may look. */
export interface FrameLook {
  /** Terminal columns that a line of the frame may take. */
  readonly width: number;
  readonly mark: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** The fewest columns that a cut line shows, however narrow the terminal is. */
const leastRoom = 30;
/** No terminal shows more of a line than this many code units before and behind a range. */
const farthest = 1000;
const ellipsis: Cell = { shown: '…', width: 1, at: -1 };

/**
 * The line that a range starts in, with its number, and carets right under the range. Columns are
 * display cells: a Thai vowel or tone mark takes none. A long line is cut around the range; of a
 * range over several lines the first is shown.
 */
export function frame({ text }: Source, range: SourceRange, look: FrameLook): string {
  const line = lineAt(text, range.start);
  const gutter = ' '.repeat(String(line.number).length);
  const from = Math.max(line.start, range.start - farthest);
  const row = cells(text.slice(from, Math.min(line.end, range.start + farthest)));
  const parts = split(row, range.start - from, range.end - from);
  const { before, marked, after } = fitInto(parts, Math.max(leastRoom, look.width - gutter.length - 3));
  const carets = '^'.repeat(Math.max(1, widthOf(marked)));
  return [
    `${look.dim(`${line.number} |`)} ${shown([...before, ...marked, ...after])}`.trimEnd(),
    `${look.dim(`${gutter} |`)} ${' '.repeat(widthOf(before))}${look.mark(carets)}`,
  ].join('\n');
}

interface Parts {
  readonly before: readonly Cell[];
  readonly marked: readonly Cell[];
  readonly after: readonly Cell[];
}

/** A range that starts inside a cluster marks the whole cluster. */
function split(row: readonly Cell[], start: number, end: number): Parts {
  const first = row.findLastIndex(({ at }) => at <= start);
  const from = first === -1 || start >= endOf(row) ? row.length : first;
  const to = Math.max(from, row.filter(({ at }) => at < end).length);
  return { before: row.slice(0, from), marked: row.slice(from, to), after: row.slice(to) };
}

function endOf(row: readonly Cell[]): number {
  const last = row.at(-1);
  return last ? last.at + last.shown.length : 0;
}

function fitInto({ before, marked, after }: Parts, room: number): Parts {
  if (widthOf([...before, ...marked, ...after]) <= room) return { before, marked, after };
  const held = keepStart(marked, room - 2);
  const spare = room - widthOf(held) - 2;
  const lead = keepEnd(before, Math.max(Math.floor(spare / 2), spare - widthOf(after)));
  const rest = keepStart(after, spare - widthOf(lead));
  return {
    before: lead.length < before.length ? [ellipsis, ...lead] : lead,
    marked: held,
    after: held.length < marked.length || rest.length < after.length ? [...rest, ellipsis] : rest,
  };
}

function keepStart(row: readonly Cell[], room: number): readonly Cell[] {
  let width = 0;
  const count = row.findIndex((cell) => {
    width += cell.width;
    return width > room;
  });
  return count === -1 ? row : row.slice(0, count);
}

function keepEnd(row: readonly Cell[], room: number): readonly Cell[] {
  return [...keepStart([...row].reverse(), room)].reverse();
}

function shown(row: readonly Cell[]): string {
  return row.map((cell) => cell.shown).join('');
}
