import { paragraphText } from '../../src/compose/text.ts';
import type { Document, Row } from '../../src/model/document.ts';

const pageNumber = /^- [๐-๙]+ -$/;
const pageOf = /^หน้า [๐-๙]+ ของ [๐-๙]+$/;

/**
 * The lines of a page (as pdftotext -raw gives them) without what stands around the text: stamps, copy
 * and page numbers, the catchword at the foot, and table heads repeated at the head of a page.
 */
export function withoutFurniture(page: string, document: Document, isFirst: boolean): readonly string[] {
  const { secrecy, copy, draft } = document.furniture;
  // Stamp and copy number stand level with each other, so a reader may give them as one line.
  const marks = new Set([secrecy?.text, copy?.text, draft?.text, `${secrecy?.text} ${copy?.text}`]);
  const lines = page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !marks.has(line) && !pageNumber.test(line) && !pageOf.test(line));
  const words = /^\/.*\.\.\.$/.test(lines.at(-1) ?? '') ? lines.slice(0, -1) : lines;
  return isFirst ? words : withoutRepeatedHead(words, heads(document));
}

/** The words of each table section's header rows, without white space. */
function heads({ blocks }: Document): readonly string[] {
  return blocks
    .flatMap((block) =>
      block.kind === 'table' ? block.sections.map(({ header }) => squeezed(header.map(rowText).join(''))) : [],
    )
    .filter((head) => head !== '');
}

function rowText({ cells }: Row): string {
  return cells
    .flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : '')))
    .join('');
}

function withoutRepeatedHead(lines: readonly string[], known: readonly string[]): readonly string[] {
  const count = lines.findIndex((_, index) => known.includes(squeezed(lines.slice(0, index + 1).join(''))));
  return lines.slice(count + 1);
}

/** A text without white space, no-break spaces among it. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00A0]+/g, '');
}
