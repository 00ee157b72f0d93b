import type { FontFault } from '../../model/diagnostic.ts';

/** The tables of a font file by tag, or why it cannot be used. */
export type FontFile =
  | { readonly ok: true; readonly tables: ReadonlyMap<string, Uint8Array>; readonly unitsPerEm: number }
  | { readonly ok: false; readonly fault: FontFault };

/** Tables of fixed layout that shaping or embedding reads, and the least length of each in bytes. */
const requiredTables: Readonly<Record<string, number>> = {
  cmap: 4,
  glyf: 1,
  head: 54,
  hhea: 36,
  hmtx: 4,
  loca: 4,
  maxp: 32,
};
const headMagic = 0x5f0f3cf5;

/**
 * Opens a TrueType file (OpenType 1.9, "Organization of an OpenType Font") and checks what later
 * steps rely on: every table lies within the file, and glyph counts, offsets and metrics agree.
 */
export function readFontFile(bytes: Uint8Array): FontFile {
  const fault = faultOfSignature(bytes);
  if (fault !== undefined) return { ok: false, fault };
  const tables = readTables(bytes);
  if (tables === undefined) return { ok: false, fault: 'truncated' };
  const unitsPerEm = soundUnitsPerEm(tables);
  return unitsPerEm === undefined ? { ok: false, fault: 'damaged' } : { ok: true, tables, unitsPerEm };
}

function faultOfSignature(bytes: Uint8Array): FontFault | undefined {
  if (bytes.length < 12) return 'not-a-font';
  switch (latin1(bytes.subarray(0, 4))) {
    case '\0\x01\0\0':
    case 'true':
      return undefined;
    case 'OTTO':
      return 'not-truetype';
    case 'ttcf':
      return 'collection';
    case 'wOFF':
    case 'wOF2':
      return 'web-font';
    default:
      return 'not-a-font';
  }
}

function readTables(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  const view = viewOf(bytes);
  const count = view.getUint16(4);
  if (bytes.length < 12 + 16 * count) return undefined;
  const tables = new Map<string, Uint8Array>();
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    const start = view.getUint32(record + 8);
    const end = start + view.getUint32(record + 12);
    if (end > bytes.length) return undefined;
    tables.set(latin1(bytes.subarray(record, record + 4)), bytes.subarray(start, end));
  }
  return tables;
}

/** Units per em if the tables agree with each other. */
function soundUnitsPerEm(tables: ReadonlyMap<string, Uint8Array>): number | undefined {
  const whole = Object.entries(requiredTables).every(([tag, least]) => (tables.get(tag)?.length ?? 0) >= least);
  if (!whole) return undefined;
  const [head, hhea, maxp] = [table(tables, 'head'), table(tables, 'hhea'), table(tables, 'maxp')];
  const unitsPerEm = head.getUint16(18);
  const glyphs = maxp.getUint16(4);
  const metrics = hhea.getUint16(34);
  const sound =
    head.getUint32(12) === headMagic &&
    unitsPerEm >= 16 &&
    unitsPerEm <= 16384 &&
    metrics >= 1 &&
    metrics <= glyphs &&
    table(tables, 'hmtx').byteLength >= 2 * (glyphs + metrics) &&
    offsetsRise(table(tables, 'loca'), head.getInt16(50) === 1, glyphs, table(tables, 'glyf').byteLength);
  return sound ? unitsPerEm : undefined;
}

function offsetsRise(loca: DataView, long: boolean, glyphs: number, end: number): boolean {
  if (loca.byteLength < (glyphs + 1) * (long ? 4 : 2)) return false;
  let previous = 0;
  for (let glyph = 0; glyph <= glyphs; glyph++) {
    const offset = long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
    if (offset < previous || offset > end) return false;
    previous = offset;
  }
  return true;
}

function table(tables: ReadonlyMap<string, Uint8Array>, tag: string): DataView {
  return viewOf(tables.get(tag) ?? new Uint8Array());
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
