import type { AlignType, TableCell as MdCell, TableRow as MdRow, Table as MdTable } from 'mdast';
import type { Cell, Row, Table } from '../../model/document.ts';
import { thaiInlines } from '../digits.ts';
import type { TextStyles } from '../styles.ts';
import { inlines } from './inlines.ts';
import { type Passage, rangeOf, spanOf } from './passage.ts';

/** The paragraph styles of a table's cells. */
type TableStyles = NonNullable<TextStyles['table']>;

/** Room between a cell's edge and its text, in pt. */
export const cellPadding = { x: 3, y: 1 } as const;

/**
 * A Markdown table as a ruled table, `width` pt wide, its columns as wide as their longest text asks
 * for, within reason.
 */
export function table(node: MdTable, styles: TableStyles, passage: Passage, width: number): Table {
  const [head, ...rows] = node.children;
  const align = node.align ?? [];
  const columns = Math.max(...node.children.map((each) => each.children.length));
  return {
    kind: 'table',
    rules: 'all',
    padding: cellPadding,
    caption: 'ตารางในเนื้อความ',
    origin: { input: rangeOf(passage, ...spanOf(node)) },
    sections: [
      {
        columns: columnWidths(node, columns, width),
        header: head ? [row(head, columns, () => styles.head, passage)] : [],
        rows: rows.map((each) => row(each, columns, (column) => styles[alignment(align[column])], passage)),
      },
    ],
  };
}

/** A row written with too few cells is filled up with empty ones. */
function row(node: MdRow, columns: number, style: (column: number) => string, passage: Passage): Row {
  const cells = node.children.map((each, column) => cell(each, style(column), passage));
  const missing = Array.from(
    { length: columns - cells.length },
    (): Cell => ({ span: 1, vertical: 'top', blocks: [] }),
  );
  return { split: true, cells: [...cells, ...missing] };
}

function cell(node: MdCell, style: string, passage: Passage): Cell {
  return {
    span: 1,
    vertical: 'top',
    blocks: [
      {
        kind: 'paragraph',
        style: passage.style(style),
        inlines: thaiInlines(inlines(node.children, passage)),
        origin: { input: rangeOf(passage, ...spanOf(node)) },
      },
    ],
  };
}

function alignment(align: AlignType | undefined): 'start' | 'center' | 'end' {
  return align === 'right' ? 'end' : align === 'center' ? 'center' : 'start';
}

/** Shares of the width by the longest cell of each column, none under half an even share. */
function columnWidths(node: MdTable, columns: number, width: number): readonly number[] {
  const lengths = Array.from({ length: columns }, (_, column) => longest(node, column));
  const least = width / columns / 2;
  const spare = width - least * columns;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => Math.round((least + (spare * length) / total) * 1000) / 1000);
}

function longest(node: MdTable, column: number): number {
  return Math.max(1, ...node.children.map((each) => length(each.children[column])));
}

function length(cell: MdCell | undefined): number {
  if (!cell) return 0;
  const [start, end] = spanOf(cell);
  return Math.max(0, end - start);
}
