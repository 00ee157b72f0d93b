import { cells, widthOf } from './cells.ts';

const gap = '  ';

/** Rows as lines of text whose columns stand under each other on a terminal. The last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, text] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cells(text)));
  }
  return rows
    .map(
      (row) =>
        `${row
          .map((text, at) => padded(text, widths[at] ?? 0))
          .join(gap)
          .trimEnd()}\n`,
    )
    .join('');
}

function padded(text: string, width: number): string {
  const row = cells(text);
  return row.map(({ shown }) => shown).join('') + ' '.repeat(width - widthOf(row));
}
