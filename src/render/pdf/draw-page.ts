import type { PageSetup } from '../../model/document.ts';
import type { Item, Page, Tag } from '../../model/page.ts';
import type { Fonts } from './fonts.ts';
import { drawImage } from './image.ts';
import type { Images } from './images.ts';
import type { Pen } from './pen.ts';
import { goesOn, showText, type TextItem } from './show-text.ts';
import type { Edge, Structure } from './structure.ts';

/** What the pages of one file share. */
export interface Resources {
  readonly fonts: Fonts;
  readonly images: Images;
}

/** Items drawn in one stretch of marked content. */
interface Stretch {
  readonly tag: Tag;
  readonly edge: Edge | undefined;
  readonly items: Item[];
}

/** Draws a page's items in order on the pen's current page; neighbours of one tag share one stretch of marked content. */
export function drawPage(pen: Pen, page: Page, setup: PageSetup, resources: Resources, structure: Structure): void {
  for (const { tag, edge, items } of stretches(page.items, setup)) {
    structure.mark(tag, edge, () => {
      for (const drawing of drawings(items)) draw(pen, drawing, resources);
    });
  }
}

/** What is drawn at once: text that goes on in other faces, or any other item. */
type Drawing = { readonly kind: 'text'; readonly items: TextItem[] } | Exclude<Item, TextItem>;

function drawings(items: readonly Item[]): readonly Drawing[] {
  const found: Drawing[] = [];
  for (const item of items) {
    if (item.kind !== 'text') {
      found.push(item);
      continue;
    }
    if (item.glyphs.length === 0) continue;
    const last = found.at(-1);
    const before = last?.kind === 'text' ? last.items.at(-1) : undefined;
    if (last?.kind === 'text' && before !== undefined && goesOn(before, item)) last.items.push(item);
    else found.push({ kind: 'text', items: [item] });
  }
  return found;
}

function draw(pen: Pen, drawing: Drawing, { fonts, images }: Resources): void {
  switch (drawing.kind) {
    case 'text':
      pen.addContent(showText(drawing.items, fonts.use));
      return;
    case 'rule': {
      const { x1, y1, x2, y2, width } = drawing;
      pen.save().lineWidth(width).moveTo(x1, y1).lineTo(x2, y2).stroke().restore();
      return;
    }
    case 'image':
      drawImage(pen, drawing, images);
  }
}

function stretches(items: readonly Item[], setup: PageSetup): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const item of items) {
    const edge = edgeOf(item, setup);
    const last = found.at(-1);
    if (last !== undefined && last.edge === edge && sameTag(last.tag, item.tag)) last.items.push(item);
    else found.push({ tag: item.tag, edge, items: [item] });
  }
  return found;
}

/** The edge of the sheet that page furniture belongs to: what stands outside the text column, above or below it. */
function edgeOf(item: Item, { top, height, bottom }: PageSetup): Edge | undefined {
  if (item.tag.kind !== 'artifact' || item.kind !== 'text') return undefined;
  if (item.baseline < top) return 'Top';
  return item.baseline > height - bottom ? 'Bottom' : undefined;
}

function sameTag(a: Tag, b: Tag): boolean {
  if (a.kind === 'content') return b.kind === 'content' && a.node === b.node;
  return b.kind === 'artifact' && a.type === b.type;
}
