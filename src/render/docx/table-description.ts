import type { Cell, TableSection } from '../../model/document.ts';
import { thaiDigits } from '../../thai/numerals.ts';

/** What a screen reader says of a table beside its caption: how large it is, and what its columns hold. */
export function tableDescription({ columns, header, rows }: TableSection): string {
  const size = thaiDigits(`ตาราง ${header.length + rows.length} แถว ${columns.length} คอลัมน์`).text;
  const heads = (header.at(-1)?.cells ?? []).map(cellText).filter((text) => text !== '');
  return heads.length === 0 ? size : `${size} หัวคอลัมน์ ${heads.join(', ')}`;
}

function cellText({ blocks }: Cell): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []))
    .map((inline) => (inline.kind === 'text' ? inline.text : ' '))
    .join('')
    .trim();
}
