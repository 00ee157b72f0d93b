import type { Block, Document, Origin, Paragraph } from '../model/document.ts';
import type { Variant } from '../model/variant.ts';
import { variantOf } from './variant.ts';

/** A text that will be drawn, and where it came from. */
export interface DrawnText {
  readonly text: string;
  readonly variant: Variant;
  readonly origin: Origin;
}

/** Every text of a document, that of its blocks first. */
export function drawnTexts(document: Document): readonly DrawnText[] {
  return [...document.blocks.flatMap(blockTexts), ...furnitureTexts(document)];
}

/** The variants that a packet's faces are asked for: always regular and bold, italics only where a text is set in them. */
export function variantsOf(documents: readonly Document[]): ReadonlySet<Variant> {
  return new Set<Variant>([
    'regular',
    'bold',
    ...documents.flatMap((document) => drawnTexts(document).map(({ variant }) => variant)),
  ]);
}

function blockTexts(block: Block): readonly DrawnText[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphTexts(block);
    case 'table':
      return block.sections
        .flatMap(({ header, rows }) => [...header, ...rows])
        .flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(blockTexts)));
    case 'group':
      return block.blocks.flatMap(blockTexts);
    case 'masthead':
      return block.stamp ? paragraphTexts(block.stamp) : [];
    default:
      return [];
  }
}

function paragraphTexts({ marker, inlines, style, origin }: Paragraph): readonly DrawnText[] {
  const texts = inlines.flatMap((inline) =>
    inline.kind === 'text'
      ? [{ text: inline.text, variant: variantOf(style, inline.bold), origin: inline.origin }]
      : [],
  );
  return marker === undefined ? texts : [{ text: marker, variant: variantOf(style), origin }, ...texts];
}

/** Fixed words and stamps; what a catchword quotes stands in a paragraph as well. */
function furnitureTexts({ furniture }: Document): readonly DrawnText[] {
  const { secrecy, copy, draft, pageNumber, catchword } = furniture;
  return [
    ...[secrecy, copy, draft].flatMap((each) =>
      each ? [{ text: each.text, variant: variantOf(each.style), origin: {} }] : [],
    ),
    ...[pageNumber, catchword].flatMap((each) =>
      each ? [{ text: each.before + each.after, variant: variantOf(each.style), origin: {} }] : [],
    ),
  ];
}
