import type { LaidOut, StructureNode, Tag } from '../../model/page.ts';
import { type PdfObject, type PdfValue, type Pen, pdfText, type StructureElement } from './pen.ts';

/** The edge of the sheet that page furniture is attached to. */
export type Edge = 'Top' | 'Bottom';

/** The structure tree of one file while its pages are drawn. */
export interface Structure {
  /** Draws items of one tag inside marked content: a node's own, or an artifact at an edge of the sheet. */
  mark(tag: Tag, edge: Edge | undefined, draw: () => void): void;
  /** The object of a node's element, for others to refer to. */
  element(node: number): PdfObject;
  /** Ties the tree together, a node's own content before its children, and hands it to the file. */
  finish(): void;
}

/** @throws Error when an item or a node names a node that is not in the structure */
export function createStructure(pen: Pen, laidOut: LaidOut): Structure {
  const { structure } = laidOut;
  const boxes = figureBoxes(laidOut);
  const elements = structure.map((node, index) => createElement(pen, node, boxes.get(index)));
  const element = (index: number): StructureElement => {
    const found = elements[index];
    if (found === undefined) throw new Error(`The structure has no node ${index}`);
    return found;
  };

  return {
    mark(tag, edge, draw) {
      if (tag.kind === 'artifact') {
        const type = tag.type === 'pagination' ? 'Pagination' : 'Layout';
        pen.markContent('Artifact', edge === undefined ? { type } : { type, attached: [edge] });
      } else {
        const type = structure[tag.node]?.type ?? 'P';
        element(tag.node).add(pen.markStructureContent(type));
      }
      draw();
      pen.endMarkedContent();
    },
    element: (node) => element(node).dictionary,
    finish() {
      structure.forEach(({ children }, index) => {
        for (const child of children) element(index).add(element(child));
      });
      pen.addStructure(element(0));
    },
  };
}

/** In PDF's own coordinates, y up. */
type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Where the image of each node is, by node. */
function figureBoxes({ pages, document }: LaidOut): ReadonlyMap<number, Box> {
  const sheet = document.page.height;
  const boxes = new Map<number, Box>();
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind !== 'image' || item.tag.kind !== 'content') continue;
    const { x, y, width, height } = item;
    boxes.set(item.tag.node, [x, sheet - y - height, x + width, sheet - y]);
  }
  return boxes;
}

function createElement(pen: Pen, node: StructureNode, box: Box | undefined): StructureElement {
  const element = pen.struct(node.type, node.type === 'Figure' && node.alt !== undefined ? { alt: node.alt } : {});
  const attributes = attributesOf(node, box);
  if (attributes !== undefined) element.dictionary.data.A = attributes;
  return element;
}

/**
 * Attributes of ISO 32000-1, 14.8.5: what a table holds, what a header cell heads, how many columns a cell
 * covers, that the labels of a list are numbers, where a figure is.
 */
function attributesOf({ type, alt, span, numbered }: StructureNode, box: Box | undefined): PdfValue {
  switch (type) {
    case 'Table':
      return alt === undefined ? undefined : { O: 'Table', Summary: pdfText(alt) };
    case 'TH':
      return { O: 'Table', Scope: 'Column', ColSpan: span };
    case 'TD':
      return span === undefined ? undefined : { O: 'Table', ColSpan: span };
    case 'L':
      return { O: 'List', ListNumbering: numbered ? 'Decimal' : 'Disc' };
    case 'Figure':
      return box === undefined ? undefined : { O: 'Layout', Placement: 'Block', BBox: box };
    default:
      return undefined;
  }
}
