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
        columns: columnWidths(node, columns, passage, width),
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

/**
 * Every column takes its longest unbreakable token, so that no amount is torn; what is left is shared by
 * the longest cell of each column. Where even the tokens are too wide, the wide columns are cut, and each
 * keeps half of an equal share.
 */
function columnWidths(node: MdTable, columns: number, passage: Passage, width: number): readonly number[] {
  const texts = Array.from({ length: columns }, (_, column) =>
    node.children.map((row) => cellText(row.children[column], passage)),
  );
  const half = width / columns / 2;
  const least = texts.map((column) => Math.max(half, ...column.map(tokenWidth)));
  const taken = least.reduce((sum, each) => sum + each, 0);
  if (taken >= width) return least.map((each) => rounded(half + ((each - half) * (width / 2)) / (taken - width / 2)));
  const lengths = texts.map((column) => Math.max(1, ...column.map((text) => text.length)));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return least.map((each, column) => rounded(each + ((width - taken) * (lengths[column] ?? 0)) / total));
}

/** About how wide a digit or a Latin letter is at most, in pt at nominal 16. */
const characterWidth = 7;

/** The width of the longest stretch of a text in which no line may break: amounts, codes, addresses. */
function tokenWidth(text: string): number {
  const longest = Math.max(0, ...Array.from(text.matchAll(/[\d๐-๙A-Za-z.,%/@:_-]+/g), ([token]) => token.length));
  return longest * characterWidth + 2 * cellPadding.x;
}

function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}

function cellText(cell: MdCell | undefined, passage: Passage): string {
  return cell
    ? passage.text
        .slice(...spanOf(cell))
        .replaceAll('|', '')
        .trim()
    : '';
}
