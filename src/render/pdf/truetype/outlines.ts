import { tableBytes, viewOf } from '../../../truetype/tables.ts';

/** Glyph records and metrics of a TrueType font, by glyph id. Ids past the last glyph read as empty glyphs. */
export interface Outlines {
  /** The glyph's record of the glyf table; empty for a glyph that draws nothing. */
  record(id: number): Uint8Array;
  /** In font units. */
  advance(id: number): number;
}

/** Bounding box in font units, y up. */
export interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** Reads glyf by loca, and hmtx, of tables that were checked when the face was opened. */
export function readOutlines(tables: ReadonlyMap<string, Uint8Array>): Outlines {
  const glyf = tableBytes(tables, 'glyf');
  const loca = viewOf(tableBytes(tables, 'loca'));
  const hmtx = viewOf(tableBytes(tables, 'hmtx'));
  const long = viewOf(tableBytes(tables, 'head')).getInt16(50) === 1;
  const metrics = viewOf(tableBytes(tables, 'hhea')).getUint16(34);
  const count = viewOf(tableBytes(tables, 'maxp')).getUint16(4);
  const offset = (id: number) => (long ? loca.getUint32(4 * id) : 2 * loca.getUint16(2 * id));
  return {
    record: (id) => (id < count ? glyf.subarray(offset(id), offset(id + 1)) : new Uint8Array()),
    advance: (id) => hmtx.getUint16(4 * Math.min(id, metrics - 1)),
  };
}

/** The bounding box that stands in a glyph record; undefined for a glyph that draws nothing. */
export function boxOf(record: Uint8Array): Box | undefined {
  if (record.length < 10) return undefined;
  const view = viewOf(record);
  return { xMin: view.getInt16(2), yMin: view.getInt16(4), xMax: view.getInt16(6), yMax: view.getInt16(8) };
}
