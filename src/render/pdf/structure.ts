import type { LaidOut, StructureNode, Tag } from '../../model/page.ts';
import type { PdfValue, Pen, StructureElement } from './pen.ts';

/** The structure tree of one file while its pages are drawn. */
export interface Structure {
  /** Draws items of one tag inside marked content: a node's own, or an artifact. */
  mark(tag: Tag, draw: () => void): void;
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
    mark(tag, draw) {
      if (tag.kind === 'artifact') {
        pen.markContent('Artifact', { type: tag.type === 'pagination' ? 'Pagination' : 'Layout' });
      } else {
        const type = structure[tag.node]?.type ?? 'P';
        element(tag.node).add(pen.markStructureContent(type));
      }
      draw();
      pen.endMarkedContent();
    },
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
  const element = pen.struct(node.type, node.alt === undefined ? {} : { alt: node.alt });
  const attributes = attributesOf(node, box);
  if (attributes !== undefined) element.dictionary.data.A = attributes;
  return element;
}

/** Attributes of ISO 32000-1, 14.8.5: what a header cell heads, how many columns a cell covers, where a figure is. */
function attributesOf({ type, span }: StructureNode, box: Box | undefined): PdfValue {
  if (type === 'TH' || type === 'TD') {
    const scope = type === 'TH' ? { Scope: 'Column' } : {};
    const columns = span === undefined ? {} : { ColSpan: span };
    const attributes = { O: 'Table', ...scope, ...columns };
    return Object.keys(attributes).length > 1 ? attributes : undefined;
  }
  return type === 'Figure' && box !== undefined ? { O: 'Layout', Placement: 'Block', BBox: box } : undefined;
}
