import * as harfbuzz from 'harfbuzzjs';
import { readFontFile } from '../../../src/layout/shaping/font-file.ts';
import { writeFontFile } from '../../../src/truetype/write-file.ts';
import { entries, world } from '../faces-on-disk.ts';

/** What a font made from Sarabun says of itself, and what was taken from it. */
export interface FontPlan {
  readonly family?: string;
  readonly subfamily?: string;
  /** Name ids 16 and 17. */
  readonly typographic?: { readonly family: string; readonly subfamily: string };
  readonly platform?: 'windows' | 'macintosh';
  readonly without?: string;
  readonly withoutTable?: string;
  /** Of the OS/2 table: what its licence allows. */
  readonly embedding?: number;
}

const sarabun = bytesOf('sarabun-regular');

/** A face that ships with cabsub. */
export function bytesOf(id: string): Uint8Array {
  return new Uint8Array(world.readBuiltin(entries().find((entry) => entry.id === id)?.file ?? ''));
}

/** A font of Sarabun's outlines under another name, so that no test needs a font that may not be copied. */
export function madeFont(plan: FontPlan = {}): Uint8Array {
  const file = readFontFile(sarabun);
  if (!file.ok) throw new Error('Sarabun is no font');
  const tables = new Map(file.tables);
  tables.set('name', nameTable(plan));
  if (plan.without !== undefined) tables.set('cmap', characterMap(plan.without));
  if (plan.embedding !== undefined) tables.set('OS/2', withEmbedding(tables.get('OS/2'), plan.embedding));
  if (plan.withoutTable !== undefined) tables.delete(plan.withoutTable);
  return writeFontFile(tables);
}

function nameTable({ family = 'TH SarabunPSK', subfamily = 'Regular', typographic, platform }: FontPlan): Uint8Array {
  const names = [
    { id: 1, text: family },
    { id: 2, text: subfamily },
    { id: 5, text: 'Version 1.10; made for a test' },
    ...(typographic ? [{ id: 16, text: typographic.family }] : []),
    ...(typographic ? [{ id: 17, text: typographic.subfamily }] : []),
  ].filter(({ text }) => text !== '');
  const isMac = platform === 'macintosh';
  const texts = names.map(({ text }) => (isMac ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le').swap16()));
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, { id }] of names.entries()) {
    const length = texts[index]?.length ?? 0;
    const record = isMac ? [1, 0, 0, id, length, offset] : [3, 1, 0x409, id, length, offset];
    for (const [place, value] of record.entries()) header.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    offset += length;
  }
  return new Uint8Array(Buffer.concat([header, ...texts]));
}

/** Sarabun's characters but for some, in the plainest form there is (format 12). */
function characterMap(without: string): Uint8Array {
  const face = new harfbuzz.Face(new harfbuzz.Blob(sarabun));
  const font = new harfbuzz.Font(face);
  const left = [...face.collectUnicodes()].filter((point) => !without.includes(String.fromCodePoint(point)));
  const map = Buffer.alloc(12 + 16 + 12 * left.length);
  for (const [at, value] of [0, 1, 3, 10].entries()) map.writeUInt16BE(value, 2 * at);
  map.writeUInt32BE(12, 8);
  map.writeUInt16BE(12, 12);
  map.writeUInt32BE(map.length - 12, 16);
  map.writeUInt32BE(left.length, 24);
  for (const [index, point] of left.sort((a, b) => a - b).entries()) {
    const glyph = font.nominalGlyph(point) ?? 0;
    for (const [place, value] of [point, point, glyph].entries()) map.writeUInt32BE(value, 28 + 12 * index + 4 * place);
  }
  return new Uint8Array(map);
}

function withEmbedding(os2: Uint8Array | undefined, value: number): Uint8Array {
  const copy = Uint8Array.from(os2 ?? []);
  new DataView(copy.buffer).setUint16(8, value);
  return copy;
}
