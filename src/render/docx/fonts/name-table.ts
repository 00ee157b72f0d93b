import type { Variant } from '../../../model/variant.ts';
import { viewOf } from '../../../truetype/tables.ts';

/** A name of a Windows font: what it names, in which language, and its text in UTF-16BE. */
interface NameRecord {
  readonly id: number;
  readonly language: number;
  readonly text: Uint8Array;
}

const headerLength = 6;
const recordLength = 12;
const windows = { platform: 3, encoding: 1, english: 0x409 };
/** Copyright, version, maker and licence (OpenType 1.9, "name"): what a copy keeps. */
const kept = [0, 5, 7, 8, 9, 11, 12, 13, 14];

const subfamilies: Readonly<Record<Variant, string>> = {
  regular: 'Regular',
  bold: 'Bold',
  italic: 'Italic',
  'bold-italic': 'Bold Italic',
};

/** The name table of a copy of a font: a family of its own, `note` as its description, the maker's names and licence kept. */
export function renamed(table: Uint8Array, family: string, variant: Variant, note: string): Uint8Array {
  const subfamily = subfamilies[variant];
  const postScript = [family, subfamily].map((name) => name.replaceAll(' ', '')).join('-');
  const own = [
    [1, family],
    [2, subfamily],
    [3, `cabsub;${postScript}`],
    [4, `${family} ${subfamily}`],
    [6, postScript],
    [10, note],
  ] as const;
  const records = [
    ...readRecords(table).filter(({ id }) => kept.includes(id)),
    ...own.map(([id, text]) => ({ id, language: windows.english, text: Buffer.from(text, 'utf16le').swap16() })),
  ];
  return writeRecords(records.sort((a, b) => a.language - b.language || a.id - b.id));
}

function readRecords(table: Uint8Array): readonly NameRecord[] {
  const view = viewOf(table);
  const texts = view.getUint16(4);
  return Array.from({ length: view.getUint16(2) }, (_, index) => {
    const at = headerLength + recordLength * index;
    const field = (place: number) => view.getUint16(at + 2 * place);
    const start = texts + field(5);
    const text = table.subarray(start, start + field(4));
    return { platform: field(0), encoding: field(1), language: field(2), id: field(3), text };
  }).filter(({ platform, encoding }) => platform === windows.platform && encoding === windows.encoding);
}

function writeRecords(records: readonly NameRecord[]): Uint8Array {
  const texts = headerLength + recordLength * records.length;
  const header = new Uint8Array(texts);
  const view = viewOf(header);
  view.setUint16(2, records.length);
  view.setUint16(4, texts);
  let offset = 0;
  for (const [index, { id, language, text }] of records.entries()) {
    const fields = [windows.platform, windows.encoding, language, id, text.length, offset];
    for (const [place, value] of fields.entries())
      view.setUint16(headerLength + recordLength * index + 2 * place, value);
    offset += text.length;
  }
  return Buffer.concat([header, ...records.map(({ text }) => text)]);
}
