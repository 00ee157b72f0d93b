import { paragraphText } from '../../src/compose/text.ts';
import type { Document, Row } from '../../src/model/document.ts';
import { thaiDigits } from '../../src/thai/numerals.ts';

/**
 * The lines of a page, as a reader gives them, without what stands around the text: stamps, copy and page
 * numbers, the catchword at the foot, and table heads repeated at the head of a page.
 *
 * @param number of the page, from 1
 */
export function withoutFurniture(page: readonly string[], document: Document, number: number): readonly string[] {
  const furniture = furnitureOf(document, number);
  const lines = page
    .map((line, index) => (index < headLines ? withoutGluedNumber(line, number) : line))
    .filter((line) => squeezed(line.replaceAll(furniture, '')) !== '');
  const words = /^\/.*\.\.\.$/.test(lines.at(-1) ?? '') ? lines.slice(0, -1) : lines;
  return number === 1 ? words : withoutRepeatedHead(words, heads(document));
}

/** What may stand around the text; readers may give pieces that stand level with each other as one line. */
function furnitureOf({ furniture: { secrecy, copy, draft } }: Document, number: number): RegExp {
  const marks = [secrecy?.text, copy?.text, draft?.text].filter((mark) => mark !== undefined);
  return new RegExp([...marks, 'หน้า [๐-๙]+ ของ [๐-๙]+', `- ?${thaiNumber(number)} ?-`].join('|'), 'g');
}

/** How many lines stand above the text at most. */
const headLines = 4;

/** Plain pdftotext takes the hyphen at the end of `- ๒ -` for a divided word's and puts the next line after it. */
function withoutGluedNumber(line: string, number: number): string {
  const glued = `-${thaiNumber(number)}`;
  return line.startsWith(glued) && !line.startsWith(`${glued}-`) ? line.slice(glued.length) : line;
}

function thaiNumber(number: number): string {
  return thaiDigits(String(number)).text;
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
