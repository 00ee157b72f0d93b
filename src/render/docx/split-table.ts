import type { Row, Table, TableSection } from '../../model/document.ts';
import type { RowPlace } from '../../model/page.ts';

/**
 * A table in parts, each but the first beginning at one of the places, in order. The header of a section stands over
 * each of its parts.
 */
export function splitTable(table: Table, places: readonly RowPlace[]): readonly Table[] {
  const end = { section: table.sections.length, row: 0 };
  const edges: readonly RowPlace[] = [{ section: 0, row: 0 }, ...places, end];
  return edges.slice(1).map((to, index) => ({ ...table, sections: between(table.sections, edges[index] ?? to, to) }));
}

function between(sections: readonly TableSection[], from: RowPlace, to: RowPlace): readonly TableSection[] {
  return sections.flatMap((section, index) => {
    const start: RowPlace = index === from.section ? from : { section: index, row: 0 };
    const end: RowPlace = index === to.section ? to : { section: index, row: section.rows.length };
    const isOutside = index < from.section || index > to.section || (index === to.section && beginsSection(to));
    return isOutside ? [] : [{ ...section, rows: rowsBetween(section.rows, start, end) }];
  });
}

function beginsSection({ row, blocks }: RowPlace): boolean {
  return row === 0 && blocks === undefined;
}

function rowsBetween(rows: readonly Row[], from: RowPlace, to: RowPlace): readonly Row[] {
  return rows.flatMap((row, index) => {
    const first = index === from.row ? from.blocks : undefined;
    const end = index === to.row ? to.blocks : undefined;
    if (index < from.row || index > to.row || (index === to.row && !end)) return [];
    return [first || end ? partOf(row, first, end) : row];
  });
}

/** What is left of a cell stands at its top: the middle of a part means nothing. */
function partOf(row: Row, first: readonly number[] | undefined, end: readonly number[] | undefined): Row {
  const cells = row.cells.map((cell, index) => ({
    ...cell,
    vertical: 'top' as const,
    blocks: cell.blocks.slice(first?.[index], end?.[index]),
  }));
  return { ...row, cells };
}
