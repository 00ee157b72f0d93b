import type { Block, Cell, Document, Inline, Paragraph } from '../model/document.ts';

/**
 * The words of a document in reading order, a line for each paragraph, page furniture left out.
 * What a reader of the DOCX or PDF must find again, but for white space.
 */
export function documentText(document: Document): string {
  return document.blocks.flatMap(blockLines).join('\n');
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphText(block)];
    case 'table':
      return block.sections.flatMap(({ header, rows }) =>
        [...header, ...rows].flatMap((row) => row.cells.flatMap(cellLines)),
      );
    case 'group':
      return block.blocks.flatMap(blockLines);
    case 'masthead':
      return block.stamp ? [paragraphText(block.stamp)] : [];
    case 'gap':
    case 'page-break':
      return [];
  }
}

function cellLines(cell: Cell): readonly string[] {
  return cell.blocks.flatMap(blockLines);
}

/** A paragraph's words, its marker first. */
export function paragraphText(paragraph: Paragraph): string {
  const text = paragraph.inlines.map(inlineText).join('');
  return paragraph.marker === undefined ? text : `${paragraph.marker} ${text}`;
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
    case 'blank':
      return ' ';
  }
}
