import { fill, type RowParts, tolerance } from './fill.ts';
import { together } from './hold.ts';
import { type Hold, type RowUnit, type SetCell, type SetRow, stackHeight, vanishes } from './unit.ts';

/** A row as a unit, as high as its highest cell. */
export function rowUnit(row: SetRow, hold: Hold): RowUnit {
  const content = Math.max(0, ...row.cells.map((cell) => stackHeight(cell.units)));
  return { kind: 'row', hold, height: content + 2 * row.table.padding.y, row };
}

/**
 * Divides a row between two pages, cell by cell at lines: what fits a height of `room` and the rest.
 * Nothing comes back where the row must stay whole, or where a page would have less than two lines of
 * the row or of a paragraph in it; `forced` divides all the same.
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
  const tail = row.cells.map((cell, index) => tailFrom(cell, parts[index]?.rest?.index ?? cell.units.length));
  if (!forced && [head, tail].some((cells) => lineCount(cells) < together)) return undefined;
  return { head: rowUnit({ ...row, cells: head }, 0), tail: rowUnit({ ...row, cells: tail }, hold) };
}

function tailFrom(cell: SetCell, index: number): SetCell {
  const units = cell.units.slice(index);
  const block = units.length === 0 ? cell.begins.length : cell.begins.findLastIndex((begin) => begin <= index);
  const above = cell.units.slice(Math.max(0, cell.begins[block] ?? index), index);
  return {
    ...part(cell),
    units,
    begins: cell.begins.map((begin) => begin - index),
    first: above.every(vanishes) ? block : undefined,
  };
}

/** Lines of the cell that has most. */
function lineCount(cells: readonly SetCell[]): number {
  return Math.max(0, ...cells.map(({ units }) => units.filter(({ kind }) => kind === 'line').length));
}

/** A cell's part stands at the top: the middle of a part means nothing. */
function part(cell: SetCell): SetCell {
  return { ...cell, vertical: 'top' };
}
