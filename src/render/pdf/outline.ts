import type { Item, LaidOut, StructureNode } from '../../model/page.ts';
import { type PdfObject, type Pen, pdfText } from './pen.ts';
import type { Structure } from './structure.ts';

/** A line of the outline with what stands under it. */
interface Entry {
  readonly title: string;
  readonly node: number;
  readonly place: Place;
  readonly children: Entry[];
}

/** Where a node first stands: the index of the page, and the height above the sheet's lower edge in pt. */
interface Place {
  readonly page: number;
  readonly top: number;
}

/**
 * Writes the outline (ISO 32000-1, 12.3.3): the headings, and under each the numbered items of the first
 * level that follow it. A paper without either has none.
 *
 * @param sheets the pages' dictionaries in order
 */
export function addOutline(pen: Pen, laidOut: LaidOut, structure: Structure, sheets: readonly PdfObject[]): void {
  const entries = outlineEntries(laidOut);
  if (entries.length === 0) return;
  const root = pen.ref({ Type: 'Outlines' });
  write(root, entries);
  root.end();
  pen._root.data.Outlines = root;

  function write(parent: PdfObject, entries: readonly Entry[]): void {
    const items = entries.map(({ title, node, place }) =>
      pen.ref({
        Title: pdfText(title),
        Parent: parent,
        Dest: [sheets[place.page], 'XYZ', 0, place.top, 0],
        SE: structure.element(node),
      }),
    );
    items.forEach((item, index) => {
      Object.assign(item.data, { Prev: items[index - 1], Next: items[index + 1] });
      write(item, entries[index]?.children ?? []);
      item.end();
    });
    if (entries.length > 0) Object.assign(parent.data, { First: items[0], Last: items.at(-1), Count: shown(entries) });
  }
}

/** How many lines of the outline are to be seen when all are open. */
function shown(entries: readonly Entry[]): number {
  return entries.reduce((sum, { children }) => sum + 1 + shown(children), 0);
}

function outlineEntries(laidOut: LaidOut): readonly Entry[] {
  const places = firstPlaces(laidOut);
  const entries: Entry[] = [];
  for (const [node, { type, title, children }] of titled(laidOut.structure)) {
    const place = [node, ...children].flatMap((each) => places.get(each) ?? [])[0];
    if (place === undefined) continue;
    const siblings = type === 'LI' ? (entries.at(-1)?.children ?? entries) : entries;
    siblings.push({ title, node, place, children: [] });
  }
  return entries;
}

type Titled = StructureNode & { readonly title: string };

/** The nodes that have a title, in reading order; nodes are numbered as they are read. */
function titled(structure: readonly StructureNode[]): readonly (readonly [number, Titled])[] {
  return structure.flatMap((node, index) => {
    const { title } = node;
    return title === undefined || title === '' ? [] : [[index, { ...node, title }] as const];
  });
}

function firstPlaces({ pages, document }: LaidOut): ReadonlyMap<number, Place> {
  const { height, pitch } = document.page;
  const places = new Map<number, Place>();
  for (const [page, { items }] of pages.entries()) {
    for (const item of items) {
      if (item.tag.kind !== 'content' || places.has(item.tag.node)) continue;
      places.set(item.tag.node, { page, top: height - topOf(item, pitch) });
    }
  }
  return places;
}

/** The upper edge of an item with a little room over it. */
function topOf(item: Item, pitch: number): number {
  switch (item.kind) {
    case 'text':
      return item.baseline - pitch;
    case 'rule':
      return Math.min(item.y1, item.y2);
    case 'image':
      return item.y;
  }
}
