import type { Item } from '../../model/page.ts';
import {
  type Placed,
  type SetCell,
  type SetRow,
  stackHeight,
  type TableFrame,
  type Unit,
  vanishes,
} from '../flow/unit.ts';
import { moved } from '../text/line.ts';
import { type Band, tableRules } from './rules.ts';

/** The items of a page's text column, whose top left corner is at `x`, `y`. */
export function drawColumn(placed: readonly Placed[], x: number, y: number): readonly Item[] {
  const content = placed.flatMap((each) => drawPlaced(each, x, y + each.y));
  return [...content, ...tablesOf(placed).flatMap((bands) => tableRules(bands.map((band) => shifted(band, x, y))))];
}

function drawPlaced({ unit, repeated }: Placed, x: number, y: number): readonly Item[] {
  switch (unit.kind) {
    case 'line':
      return unit.items.map((item) => moved(item, x, y));
    case 'row': {
      const items = drawRow(unit.row, unit.height, x, y);
      return repeated ? items.map((item): Item => ({ ...item, tag: { kind: 'artifact', type: 'pagination' } })) : items;
    }
    default:
      return [];
  }
}

function drawRow({ table, cells }: SetRow, height: number, x: number, y: number): readonly Item[] {
  return cells.flatMap((cell) => {
    const spare = height - 2 * table.padding.y - stackHeight(cell.units);
    const top = y + table.padding.y + (cell.vertical === 'middle' ? spare / 2 : 0);
    return drawStack(cell, x + cell.left + table.padding.x, top);
  });
}

function drawStack({ units }: SetCell, x: number, top: number): readonly Item[] {
  const items: Item[] = [];
  let y = top;
  let isHead = true;
  for (const unit of units) {
    if (isHead && vanishes(unit)) continue;
    isHead = false;
    items.push(...drawPlaced({ unit, y, repeated: false }, x, y));
    y += unit.height;
  }
  return items;
}

/** The ruled rows on a page, those of one table together. */
function tablesOf(placed: readonly Placed[]): readonly (readonly Band[])[] {
  const tables: Band[][] = [];
  let table: TableFrame | undefined;
  for (const { unit, y } of placed) {
    const frame = ruledTable(unit);
    if (frame && unit.kind === 'row') {
      if (frame !== table) tables.push([]);
      tables.at(-1)?.push({ top: y, bottom: y + unit.height, edges: edges(unit.row) });
    }
    table = frame;
  }
  return tables;
}

function ruledTable(unit: Unit): TableFrame | undefined {
  return unit.kind === 'row' && unit.row.table.ruled ? unit.row.table : undefined;
}

function edges({ cells }: SetRow): readonly number[] {
  return [...new Set(cells.flatMap(({ left, right }) => [left, right]))];
}

function shifted({ top, bottom, edges }: Band, x: number, y: number): Band {
  return { top: top + y, bottom: bottom + y, edges: edges.map((edge) => edge + x) };
}
