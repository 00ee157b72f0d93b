import type { Cell, Row, Table, TableSection } from '../../model/document.ts';
import { Outline } from '../structure.ts';
import { rowUnit } from './rows.ts';
import type { FlowSetting } from './setting.ts';
import { Stack } from './stack.ts';
import { type RowUnit, type SectionFrame, type SetCell, stackHeight, type TableFrame } from './unit.ts';

/** What the rows of one section are set with. */
interface SectionSetting {
  readonly table: TableFrame;
  readonly section: SectionFrame;
  /** Edges of its columns from the table's left, in pt: one more than there are columns. */
  readonly edges: readonly number[];
  /** The edges of the columns of all sections: a reader that cannot see is told of one grid. */
  readonly grid: readonly number[];
  readonly setting: FlowSetting;
  readonly outline: Outline;
}

/**
 * Sets a table's cells: one unit for each row. A page may break between any two rows but after a header and, in
 * a ruled table, before the last.
 */
export function tableUnits(table: Table, outline: Outline, setting: FlowSetting): readonly RowUnit[] {
  const frame: TableFrame = { ruled: table.rules === 'all', padding: table.padding };
  const inner = frame.ruled ? inside(outline, 'Table', table.caption ? { alt: table.caption } : {}) : outline;
  const grid = [...new Set(table.sections.flatMap(({ columns }) => edges(columns)))];
  const rows = table.sections.flatMap((section) => sectionUnits(section, frame, grid, inner, setting));
  return frame.ruled ? lastTwoHeld(rows) : rows;
}

/** No row stands alone on a table's last page: a signature in it least of all. */
function lastTwoHeld(rows: readonly RowUnit[]): readonly RowUnit[] {
  const before = rows.length - 2;
  return rows.map((row, index) => (index === before && row.hold === 0 ? { ...row, hold: 1 } : row));
}

/**
 * The outline of a new node. A table without rules only puts paragraphs side by side: it has no nodes,
 * and a reader that cannot see hears its paragraphs one after the other.
 */
function inside(outline: Outline, ...[type, facts]: Parameters<Outline['add']>): Outline {
  return new Outline(outline.tree, outline.add(type, facts));
}

function sectionUnits(
  section: TableSection,
  table: TableFrame,
  grid: readonly number[],
  outline: Outline,
  setting: FlowSetting,
): readonly RowUnit[] {
  const header: RowUnit[] = [];
  const common: SectionSetting = { table, section: { header }, edges: edges(section.columns), grid, setting, outline };
  const last = section.rows.length === 0 ? section.header.length - 1 : -1;
  for (const [index, row] of section.header.entries()) header.push(setRow(row, true, index === last ? 0 : 1, common));
  return [...header, ...section.rows.map((row) => setRow(row, false, 0, common))];
}

function edges(columns: readonly number[]): readonly number[] {
  const result = [0];
  for (const width of columns) result.push(Math.round(((result.at(-1) ?? 0) + width) * 1000) / 1000);
  return result;
}

function setRow(row: Row, isHeader: boolean, hold: 0 | 1, common: SectionSetting): RowUnit {
  const { table, section, outline } = common;
  const inner = table.ruled ? inside(outline, 'TR') : outline;
  const cells: SetCell[] = [];
  let column = 0;
  for (const cell of row.cells) {
    cells.push(setCell(cell, column, isHeader, inner, common));
    column += cell.span;
  }
  const whole = rowUnit({ table, section, isHeader, split: false, cells }, hold);
  const split = row.split && !isHeader && stackHeight([...section.header, whole]) > common.setting.wholeUpTo;
  return split ? { ...whole, row: { ...whole.row, split } } : whole;
}

function setCell(
  cell: Cell,
  column: number,
  isHeader: boolean,
  outline: Outline,
  { edges, grid, table, setting }: SectionSetting,
): SetCell {
  const left = edges[column] ?? 0;
  const right = edges[column + cell.span] ?? left;
  const type = isHeader ? 'TH' : 'TD';
  const span = grid.filter((edge) => left < edge && edge <= right).length;
  const inner = table.ruled ? inside(outline, type, span > 1 ? { span } : {}) : outline;
  const stack = new Stack('cell', right - left - 2 * table.padding.x, inner, setting);
  for (const [index, block] of cell.blocks.entries()) {
    stack.begin({ block: index, inner: 0 });
    if (block.kind === 'gap') stack.addGap(block);
    else stack.addParagraph(block, cell.blocks[index + 1]);
  }
  const begins = stack.begins.map(({ unit }) => unit);
  return { left, right, vertical: cell.vertical, units: stack.units, begins, first: 0 };
}
