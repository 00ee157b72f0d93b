import type { Document, PageSetup, ParagraphStyle } from '../../model/document.ts';
import type { Item, Tag } from '../../model/page.ts';
import { thaiDigits } from '../../thai/numerals.ts';
import { pageCount } from '../../thai/page-count.ts';
import { moved } from '../text/line.ts';
import { setParagraph } from '../text/paragraph.ts';
import { lineBox, type Setting } from '../text/setting.ts';

const pagination: Tag = { kind: 'artifact', type: 'pagination' };

/** What stands on page `number` of `count` outside the text column: number, stamps and marks (domain.md A.7, A.8). */
export function furnitureItems(document: Document, number: number, count: number, setting: Setting): readonly Item[] {
  const { page, furniture } = document;
  const { pageNumber, secrecy, copy, draft } = furniture;
  const at = (lines: readonly string[], style: ParagraphStyle, baseline: number): readonly Item[] =>
    standingText(lines, style, page, baseline - lineBox(style.size, setting).baseline, setting);
  return [
    ...(secrecy ? at([secrecy.text], secrecy.style, secrecy.top) : []),
    ...(draft ? at([draft.text], draft.style, draft.baseline) : []),
    ...(copy ? at([copy.text, pageCount(number, count)], copy.style, copy.baseline) : []),
    ...(pageNumber && number >= pageNumber.from
      ? at([pageNumber.before + thai(number) + pageNumber.after], pageNumber.style, pageNumber.baseline)
      : []),
    ...(secrecy ? at([secrecy.text], secrecy.style, secrecy.bottom) : []),
  ];
}

/** Text outside the structure, set across the text column from `top` (pt from the sheet's edge) down. */
export function standingText(
  lines: readonly string[],
  style: ParagraphStyle,
  page: PageSetup,
  top: number,
  setting: Setting,
): readonly Item[] {
  const inlines = lines.flatMap((text, index) => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    { kind: 'text', text, bold: false, origin: {} } as const,
  ]);
  const width = page.width - page.left - page.right;
  const tags = { marker: pagination, text: pagination };
  let y = top;
  return setParagraph({ kind: 'paragraph', style, inlines, origin: {} }, width, tags, setting).flatMap((line) => {
    const items = line.items.map((item) => moved(item, page.left, y));
    y += line.height;
    return items;
  });
}

function thai(number: number): string {
  return thaiDigits(String(number)).text;
}
