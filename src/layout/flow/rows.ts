import { fill, type RowParts, tolerance } from './fill.ts';
import { type Hold, type RowUnit, type SetCell, type SetRow, stackHeight } from './unit.ts';

/** A row as a unit, as high as its highest cell. */
export function rowUnit(row: SetRow, hold: Hold): RowUnit {
  const content = Math.max(0, ...row.cells.map((cell) => stackHeight(cell.units)));
  return { kind: 'row', hold, height: content + 2 * row.table.padding.y, row };
}

/**
 * Divides a row between two pages, cell by cell at lines: what fits a height of `room` and the rest.
 * Nothing comes back where the row must stay whole or a cell could not give both pages two lines of a
 * paragraph; `forced` divides all the same.
 */
export function splitRow({ row, hold }: RowUnit, room: number, forced: boolean): RowParts | undefined {
  const inner = room - 2 * row.table.padding.y;
  if (!forced && !row.split) return undefined;
  const parts = row.cells.map((cell) => fill(cell.units, { index: 0 }, inner));
  if (!forced && parts.some(({ torn, height }) => torn > 0 || height > inner + tolerance)) return undefined;
  if (parts.every(({ rest }) => !rest)) return undefined;
  const head = row.cells.map((cell, index) => ({
    ...part(cell),
    units: parts[index]?.placed.map(({ unit }) => unit) ?? [],
  }));
  const tail = row.cells.map((cell, index) => {
    const rest = parts[index]?.rest;
    return { ...part(cell), units: rest ? cell.units.slice(rest.index) : [] };
  });
  return { head: rowUnit({ ...row, cells: head }, 0), tail: rowUnit({ ...row, cells: tail }, hold) };
}

/** A cell's part stands at the top: the middle of a part means nothing. */
function part(cell: SetCell): SetCell {
  return { ...cell, vertical: 'top' };
}
