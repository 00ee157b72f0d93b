import { tableBytes, viewOf } from '../../../truetype/tables.ts';
import { writeFontFile } from '../../../truetype/write-file.ts';

/** A glyph as it is written: its record of the glyf table, its metrics in font units, its number of parts. */
export interface SubsetGlyph {
  readonly record: Uint8Array;
  readonly advance: number;
  readonly bearing: number;
  readonly components: number;
}

/** Tables that a PDF needs besides those that change with the glyphs (ISO 32000-1, 9.9). */
const keptTables = ['cvt ', 'fpgm', 'prep'];

/** Writes a font program of the given glyphs, with what is not about single glyphs taken from `source`. */
export function writeSubset(source: ReadonlyMap<string, Uint8Array>, glyphs: readonly SubsetGlyph[]): Uint8Array {
  const { glyf, loca } = writeGlyphs(glyphs);
  const tables = new Map([
    ['glyf', glyf],
    ['loca', loca],
    ['hmtx', writeMetrics(glyphs)],
    ['head', changed(source, 'head', (head) => head.setInt16(50, 1))],
    ['hhea', changed(source, 'hhea', (hhea) => hhea.setUint16(34, glyphs.length))],
    ['maxp', changed(source, 'maxp', (maxp) => setProfile(maxp, glyphs))],
  ]);
  for (const tag of keptTables) {
    const bytes = source.get(tag);
    if (bytes !== undefined) tables.set(tag, bytes);
  }
  return writeFontFile(tables);
}

/** glyf, and loca in its long form. Records start at multiples of four bytes. */
function writeGlyphs(glyphs: readonly SubsetGlyph[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array(4 * (glyphs.length + 1));
  const offsets = viewOf(loca);
  let end = 0;
  glyphs.forEach(({ record }, index) => {
    end += Math.ceil(record.length / 4) * 4;
    offsets.setUint32(4 * (index + 1), end);
  });
  const glyf = new Uint8Array(end);
  glyphs.forEach(({ record }, index) => {
    glyf.set(record, offsets.getUint32(4 * index));
  });
  return { glyf, loca };
}

function writeMetrics(glyphs: readonly SubsetGlyph[]): Uint8Array {
  const hmtx = new Uint8Array(4 * glyphs.length);
  const view = viewOf(hmtx);
  glyphs.forEach(({ advance, bearing }, index) => {
    view.setUint16(4 * index, advance);
    view.setInt16(4 * index + 2, bearing);
  });
  return hmtx;
}

/** Raises the limits of maxp to what composites of the font's own glyphs can reach. */
function setProfile(maxp: DataView, glyphs: readonly SubsetGlyph[]): void {
  const parts = Math.max(...glyphs.map((glyph) => glyph.components));
  const [points, contours] = [
    Math.max(maxp.getUint16(6), maxp.getUint16(10)),
    Math.max(maxp.getUint16(8), maxp.getUint16(12)),
  ];
  maxp.setUint16(4, glyphs.length);
  maxp.setUint16(10, Math.min(parts * points, 0xffff));
  maxp.setUint16(12, Math.min(parts * contours, 0xffff));
  maxp.setUint16(28, Math.max(parts, maxp.getUint16(28)));
  maxp.setUint16(30, maxp.getUint16(30) + 1);
}

function changed(source: ReadonlyMap<string, Uint8Array>, tag: string, change: (table: DataView) => void): Uint8Array {
  const copy = new Uint8Array(tableBytes(source, tag));
  change(viewOf(copy));
  return copy;
}
