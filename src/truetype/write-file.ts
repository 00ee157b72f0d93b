import { viewOf } from './tables.ts';

const checksumOfFile = 0xb1b0afba;

/**
 * Writes tables into a TrueType file, with the checksums of OpenType 1.9, "Organization of an
 * OpenType Font". `head` must be among them.
 */
export function writeFontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const offsets = offsetsOf(sorted.map(([, bytes]) => bytes));
  const file = new Uint8Array(offsets.end);
  const view = viewOf(file);
  const powerOfTwo = 2 ** Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 * powerOfTwo);
  view.setUint16(8, Math.log2(powerOfTwo));
  view.setUint16(10, 16 * (sorted.length - powerOfTwo));
  sorted.forEach(([tag, bytes], place) => {
    const record = 12 + 16 * place;
    const start = offsets.starts[place] ?? 0;
    file.set(new TextEncoder().encode(tag), record);
    file.set(bytes, start);
    if (tag === 'head') view.setUint32(start + 8, 0);
    view.setUint32(record + 4, checksum(file.subarray(start, start + padded(bytes.length))));
    view.setUint32(record + 8, start);
    view.setUint32(record + 12, bytes.length);
  });
  const head = offsets.starts[sorted.findIndex(([tag]) => tag === 'head')] ?? 0;
  view.setUint32(head + 8, checksumOfFile - checksum(file));
  return file;
}

function offsetsOf(tables: readonly Uint8Array[]): { starts: number[]; end: number } {
  let end = 12 + 16 * tables.length;
  const starts = tables.map((bytes) => {
    const start = end;
    end += padded(bytes.length);
    return start;
  });
  return { starts, end };
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** Sum of the big-endian 32-bit words, modulo 2³². The length is a multiple of four. */
function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
