import type { Document } from '../model/document.ts';
import type { Item, LaidOut, Page, PageStart } from '../model/page.ts';
import { type SetBlocks, setBlocks } from './flow/blocks.ts';
import type { Cursor } from './flow/fill.ts';
import { catchword, catchwordReserve } from './page/catchword.ts';
import { drawColumn } from './page/draw.ts';
import { furnitureItems, standingText } from './page/furniture.ts';
import { linesOver } from './page/lines-over.ts';
import { paginate } from './page/paginate.ts';
import { pagePlace } from './page/start.ts';
import { StructureTree } from './structure.ts';
import { lineBox, type Setting } from './text/setting.ts';

/**
 * Where pages begin: `anywhere` that lines may be parted, or `between-blocks` (paragraphs, list items, table rows) as
 * long as a page can hold them, so that a program which breaks lines by itself can begin the same pages.
 */
export type PageBreaks = 'anywhere' | 'between-blocks';

/** Lines of text that a page leaves free for a program that breaks lines by itself (docs/en/word.md). */
const slackLines = 2;

/** Size in pt of the text whose lines are counted. */
const textSize = 16;

/** Sets a document on pages: blocks to one endless column, the column to pages, furniture around it. */
export function setDocument(document: Document, setting: Setting, breaks: PageBreaks = 'anywhere'): LaidOut {
  const { page, furniture } = document;
  const tree = new StructureTree();
  const height = page.height - page.top - page.bottom;
  const reserve = furniture.catchword ? catchwordReserve(furniture.catchword, setting) : 0;
  const line = lineBox(textSize, setting).height;
  const slack = breaks === 'anywhere' ? 0 : slackLines * line;
  const wholeUpTo = breaks === 'anywhere' ? 0 : height - slack - reserve;
  const set = setBlocks(document, tree, { ...setting, wholeUpTo });
  const columns = paginate(set.units, { height, reserve, slack });
  const starts = columns.flatMap(({ rest }) => (rest ? [pageStart(rest, document, set, setting)] : []));
  const pages = columns.map((column, index): Page => {
    const number = index + 1;
    const items = [
      ...furnitureItems(document, number, columns.length, setting),
      ...drawColumn(column.placed, page.left, page.top),
      ...catchwordItems(document, starts[index]?.catchword, column.height, setting),
    ];
    return { number, items };
  });
  const aboveFoot = columns.find((column) => column.aboveFoot !== undefined)?.aboveFoot;
  return {
    document,
    pages,
    starts,
    ...(aboveFoot !== undefined && { aboveFoot }),
    linesOver: linesOver(set.units, height - slack, line),
    structure: tree.nodes,
    paragraphs: tree.paragraphs,
  };
}

function pageStart(next: Cursor, document: Document, set: SetBlocks, setting: Setting): PageStart {
  const { page, furniture } = document;
  const form = furniture.catchword;
  const text = form && catchword(form, set.units, next, page.width - page.left - page.right, setting);
  return { at: pagePlace(document, set, next), ...(text !== undefined && { catchword: text }) };
}

function catchwordItems(
  { page, furniture }: Document,
  text: string | undefined,
  height: number,
  setting: Setting,
): readonly Item[] {
  const form = furniture.catchword;
  if (!form || text === undefined) return [];
  return standingText([text], form.style, page, page.top + height + form.gap, setting);
}
