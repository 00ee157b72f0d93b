import type { Cell, Row, Table, TableSection } from '../../model/document.ts';
import { Outline } from '../structure.ts';
import type { Setting } from '../text/setting.ts';
import { rowUnit } from './rows.ts';
import { Stack } from './stack.ts';
import type { RowUnit, SectionFrame, SetCell, TableFrame } from './unit.ts';

/** What the rows of one section are set with. */
interface SectionSetting {
  readonly table: TableFrame;
  readonly section: SectionFrame;
  /** Edges of its columns from the table's left, in pt: one more than there are columns. */
  readonly edges: readonly number[];
  readonly setting: Setting;
  readonly outline: Outline;
}

/** Sets a table's cells: one unit for each row. A page may break between any two rows but after a header. */
export function tableUnits(table: Table, outline: Outline, setting: Setting): readonly RowUnit[] {
  const frame: TableFrame = { ruled: table.rules === 'all', padding: table.padding };
  const inner = frame.ruled ? inside(outline, 'Table', table.caption ? { alt: table.caption } : {}) : outline;
  return table.sections.flatMap((section) => sectionUnits(section, frame, inner, setting));
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
  outline: Outline,
  setting: Setting,
): readonly RowUnit[] {
  const header: RowUnit[] = [];
  const common: SectionSetting = { table, section: { header }, edges: edges(section.columns), setting, outline };
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
  return rowUnit({ table, section, isHeader, split: row.split && !isHeader, cells }, hold);
}

function setCell(
  cell: Cell,
  column: number,
  isHeader: boolean,
  outline: Outline,
  { edges, table, setting }: SectionSetting,
): SetCell {
  const left = edges[column] ?? 0;
  const right = edges[column + cell.span] ?? left;
  const type = isHeader ? 'TH' : 'TD';
  const inner = table.ruled ? inside(outline, type, cell.span > 1 ? { span: cell.span } : {}) : outline;
  const stack = new Stack('cell', right - left - 2 * table.padding.x, inner, setting);
  for (const block of cell.blocks) {
    if (block.kind === 'gap') stack.addGap(block);
    else stack.addParagraph(block);
  }
  return { left, right, vertical: cell.vertical, units: stack.units };
}
