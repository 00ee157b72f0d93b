import type { Item, Page, Tag } from '../../model/page.ts';
import type { Fonts } from './fonts.ts';
import { drawImage } from './image.ts';
import type { Pen } from './pen.ts';
import { showText } from './show-text.ts';
import type { Structure } from './structure.ts';

/** Draws a page's items in order on the pen's current page; neighbours of one tag share one stretch of marked content. */
export function drawPage(pen: Pen, page: Page, fonts: Fonts, structure: Structure): void {
  for (const items of stretches(page.items)) {
    const [first] = items;
    if (first === undefined) continue;
    structure.mark(first.tag, () => {
      for (const item of items) drawItem(pen, item, fonts);
    });
  }
}

function drawItem(pen: Pen, item: Item, fonts: Fonts): void {
  switch (item.kind) {
    case 'text': {
      if (item.glyphs.length === 0) return;
      const font = fonts.use(item.face);
      pen.addContent(showText(item, font.name, font.cid));
      return;
    }
    case 'rule':
      pen.save().lineWidth(item.width).moveTo(item.x1, item.y1).lineTo(item.x2, item.y2).stroke().restore();
      return;
    case 'image':
      drawImage(pen, item);
  }
}

function stretches(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && sameTag(last[0].tag, item.tag)) last.push(item);
    else found.push([item]);
  }
  return found;
}

function sameTag(a: Tag, b: Tag): boolean {
  if (a.kind === 'content') return b.kind === 'content' && a.node === b.node;
  return b.kind === 'artifact' && a.type === b.type;
}
