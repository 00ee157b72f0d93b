import type { ShapedRun, Shaper } from '../../../src/layout/shaper.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Item, LaidOut, Page, StructureNode, Tag } from '../../../src/model/page.ts';

/** A line set by hand for a renderer to draw; measures in pt, y down. */
export interface Line {
  readonly text: string;
  readonly bold?: boolean;
  readonly x?: number;
  readonly baseline: number;
  readonly size?: number;
  readonly colour?: string;
  readonly tag: Tag;
  /** What is added to the advance of each glyph, in font units. */
  readonly slack?: number;
}

export const artifact: Tag = { kind: 'artifact', type: 'pagination' };

export function content(node: number): Tag {
  return { kind: 'content', node };
}

export function setLine(shaper: Shaper, line: Line): Item[] {
  const { text, bold = false, baseline, size = 16, colour = '000000', tag, slack = 0 } = line;
  let x = line.x ?? 85;
  return shaper.shape(text, bold ? 'bold' : 'regular').map((run) => {
    const glyphs = run.glyphs.map((glyph) => ({ glyph, advance: glyph.advance + slack }));
    const item: Item = { kind: 'text', face: run.face, size: size * run.face.scale, colour, x, baseline, glyphs, tag };
    x += (widthOf(run, slack) * item.size) / run.face.unitsPerEm;
    return item;
  });
}

function widthOf(run: ShapedRun, slack: number): number {
  return run.glyphs.reduce((width, glyph) => width + glyph.advance + slack, 0);
}

/** A4 pages of items under one structure. */
export function laidOut(pages: readonly (readonly Item[])[], structure: readonly StructureNode[]): LaidOut {
  return {
    document,
    pages: pages.map((items, index): Page => ({ number: index + 1, items })),
    starts: pages.slice(1).map(() => ({ at: { kind: 'inside' } })),
    structure,
    paragraphs: new Map(),
  };
}

/** Pages of plain lines, each its own paragraph. */
export function linesOnPages(
  shaper: Shaper,
  lines: readonly string[],
  { bold = false, slack = 0 }: Pick<Line, 'bold' | 'slack'> = {},
): LaidOut {
  const perPage = 38;
  const pages: Item[][] = [];
  lines.forEach((text, index) => {
    const place = index % perPage;
    if (place === 0) pages.push([]);
    pages.at(-1)?.push(...setLine(shaper, { text, bold, slack, baseline: 60 + 20 * place, tag: content(index + 1) }));
  });
  const paragraphs = lines.map((): StructureNode => ({ type: 'P', children: [] }));
  return laidOut(pages, [{ type: 'Document', children: lines.map((_, index) => index + 1) }, ...paragraphs]);
}

const document: Document = {
  name: 'cover-letter',
  title: 'ผลการประชุม <ครั้งที่ ๓> & แนวทาง',
  subject: 'ผลการประชุม',
  author: 'กระทรวง',
  page: { width: 595.28, height: 841.89, top: 70, bottom: 56, left: 85, right: 57, pitch: 20.96 },
  furniture: {},
  styles: [],
  blocks: [],
  heldWords: [],
};
