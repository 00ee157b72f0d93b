import type { Document } from '../model/document.ts';
import type { Item, LaidOut, Page } from '../model/page.ts';
import { documentUnits } from './flow/blocks.ts';
import type { Unit } from './flow/unit.ts';
import { catchword, catchwordReserve } from './page/catchword.ts';
import { drawColumn } from './page/draw.ts';
import { furnitureItems, standingText } from './page/furniture.ts';
import { type PageColumn, paginate } from './page/paginate.ts';
import { StructureTree } from './structure.ts';
import type { Setting } from './text/setting.ts';

/** Sets a document on pages: blocks to one endless column, the column to pages, furniture around it. */
export function setDocument(document: Document, setting: Setting): LaidOut {
  const { page, furniture } = document;
  const tree = new StructureTree();
  const units = documentUnits(document, tree, setting);
  const reserve = furniture.catchword ? catchwordReserve(furniture.catchword, setting) : 0;
  const columns = paginate(units, page.height - page.top - page.bottom, reserve);
  const pages = columns.map((column, index): Page => {
    const number = index + 1;
    const items = [
      ...furnitureItems(document, number, columns.length, setting),
      ...drawColumn(column.placed, page.left, page.top),
      ...catchwordItems(document, units, column, setting),
    ];
    return { number, items };
  });
  return { document, pages, structure: tree.nodes };
}

function catchwordItems(
  { page, furniture }: Document,
  units: readonly Unit[],
  { rest, height }: PageColumn,
  setting: Setting,
): readonly Item[] {
  const form = furniture.catchword;
  if (!form || !rest) return [];
  const text = catchword(form, units, rest, page.width - page.left - page.right, setting);
  return text === undefined ? [] : standingText([text], form.style, page, page.top + height + form.gap, setting);
}
