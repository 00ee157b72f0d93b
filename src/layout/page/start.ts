import type { Document, Table } from '../../model/document.ts';
import type { BlockPlace, PagePlace, RowPlace } from '../../model/page.ts';
import type { SetBlocks } from '../flow/blocks.ts';
import type { Cursor } from '../flow/fill.ts';
import type { RowUnit } from '../flow/unit.ts';

/** What stands first on a page that starts at a place of the column. */
export function pagePlace(document: Document, { units, begins }: SetBlocks, { index, tail }: Cursor): PagePlace {
  const begin = begins.findLast(({ unit }) => unit <= index);
  if (!begin) return { kind: 'inside' };
  const place = { block: begin.block, inner: begin.inner };
  const above = units.slice(begin.unit, index).filter(({ kind }) => kind === 'line' || kind === 'row').length;
  if (above === 0 && !tail) return { kind: 'block', ...place };
  const table = tableAt(document, place);
  const row = table && rowUnder(table, above, tail);
  return row ? { kind: 'row', ...place, ...row } : { kind: 'inside' };
}

function tableAt({ blocks }: Document, { block, inner }: BlockPlace): Table | undefined {
  const outer = blocks[block];
  const found = outer?.kind === 'group' ? outer.blocks[inner] : outer;
  return found?.kind === 'table' ? found : undefined;
}

/** The row under the first `count` of a table, headers counted; nothing where it is parted from its header, or inside a paragraph. */
function rowUnder({ sections }: Table, count: number, tail: RowUnit | undefined): RowPlace | undefined {
  let above = count;
  for (const [section, { header, rows }] of sections.entries()) {
    const row = above - header.length;
    if (row >= 0 && row < rows.length && tail) return partedRow({ section, row }, tail);
    if (above === 0 && header.length + rows.length > 0) return { section, row: 0 };
    if (row < rows.length) return row > 0 ? { section, row } : undefined;
    above = row - rows.length;
  }
  return undefined;
}

function partedRow(place: RowPlace, { row }: RowUnit): RowPlace | undefined {
  const blocks = row.cells.flatMap(({ first }) => (first === undefined ? [] : [first]));
  return blocks.length === row.cells.length ? { ...place, blocks } : undefined;
}
