import { structuredPatch } from 'diff';
import { type FrameLook, frame } from '../report/frame.ts';
import type { Example } from './page.ts';

/** A line of one side: one that stands in both, or one that was changed, with what stands in its place on the other side if anything does. */
type Row =
  | { readonly kind: 'around'; readonly number: number; readonly text: string }
  | { readonly kind: 'changed'; readonly number: number; readonly text: string; readonly other: string };

/** The lines of each side that differ, with one line around them, and carets under what is different. */
export function difference({ wrong, right }: Example, look: FrameLook): Example {
  const { hunks } = structuredPatch('wrong', 'right', wrong, right, '', '', { context: 1 });
  const wrongs = hunks.map(({ lines, oldStart }) => block(rowsOf(lines, oldStart, '-', '+'), wrong, look));
  const rights = hunks.map(({ lines, newStart }) => block(rowsOf(lines, newStart, '+', '-'), right, look));
  return { wrong: wrongs.join('…\n'), right: rights.join('…\n') };
}

function rowsOf(lines: readonly string[], start: number, mine: '-' | '+', theirs: '-' | '+'): readonly Row[] {
  const others = lines.filter((line) => line.startsWith(theirs)).map((line) => line.slice(1));
  let turn = 0;
  return lines
    .filter((line) => line.startsWith(mine) || line.startsWith(' '))
    .map((line, index) => {
      const row = { number: start + index, text: line.slice(1) };
      return line.startsWith(mine)
        ? { ...row, kind: 'changed', other: others[turn++] ?? '' }
        : { ...row, kind: 'around' };
    });
}

function block(rows: readonly Row[], text: string, look: FrameLook): string {
  const lines = text.split('\n');
  return rows
    .map((row) => {
      const start = lines.slice(0, row.number - 1).reduce((sum, line) => sum + line.length + 1, 0);
      const [line = '', carets = ''] = frame({ name: '', text }, stretchOf(row, start), look).split('\n');
      return row.kind === 'around' ? `${line}\n` : `${line}\n${carets}\n`;
    })
    .join('');
}

/** What a changed line has and the other has not, from the first to the last of it. */
function stretchOf(row: Row, start: number): { readonly file: string; readonly start: number; readonly end: number } {
  if (row.kind === 'around') return { file: '', start, end: start };
  const { text, other } = row;
  const most = Math.min(text.length, other.length);
  let before = 0;
  while (before < most && text[before] === other[before]) before++;
  let behind = 0;
  while (behind < most - before && text.at(-1 - behind) === other.at(-1 - behind)) behind++;
  return { file: '', start: start + before, end: start + text.length - behind };
}
