import type { Item, LaidOut, Page } from '../../src/model/page.ts';

export type TextItem = Extract<Item, { kind: 'text' }>;

export function textItems(page: Page | undefined): readonly TextItem[] {
  return (page?.items ?? []).filter((item) => item.kind === 'text');
}

export function textOf(item: TextItem): string {
  return item.glyphs.map(({ glyph }) => glyph.text).join('');
}

/** The texts of a page, one for each baseline, from left to right and from the top down. */
export function linesOf(page: Page | undefined): readonly string[] {
  const baselines = new Map<number, TextItem[]>();
  for (const item of textItems(page)) {
    const key = Math.round(item.baseline * 100);
    baselines.set(key, [...(baselines.get(key) ?? []), item]);
  }
  return [...baselines]
    .sort(([a], [b]) => a - b)
    .map(([, items]) =>
      items
        .toSorted((a, b) => a.x - b.x)
        .map(textOf)
        .join(' ')
        .trimEnd(),
    );
}

/** The texts of all pages. */
export function pagesOf(laidOut: LaidOut): readonly (readonly string[])[] {
  return laidOut.pages.map(linesOf);
}

/** Where an item's ink ends at the right, in pt: the spaces at its end do not count. */
export function rightEdge({ x, glyphs, size, face }: TextItem): number {
  const last = glyphs.findLastIndex(({ glyph }) => glyph.text !== ' ');
  return x + glyphs.slice(0, last + 1).reduce((sum, { advance }) => sum + (advance * size) / face.unitsPerEm, 0);
}
