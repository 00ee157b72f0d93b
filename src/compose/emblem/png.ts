import { inflateSync } from 'node:zlib';
import type { Emblem } from '../../model/emblem.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Pixels along a side: 3 cm at 1200 dpi are 1,417. */
const largestSide = 4096;

/** A PNG that is whole, with its size in pixels; undefined for any other bytes. */
export function readPng(bytes: Uint8Array): Extract<Emblem, { kind: 'png' }> | undefined {
  if (signature.some((byte, position) => bytes[position] !== byte)) return undefined;
  const chunks = readChunks(bytes);
  const header = chunks[0];
  if (header?.type !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') return undefined;
  const view = new DataView(header.data.buffer, header.data.byteOffset, header.data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const isSized = width > 0 && height > 0 && width <= largestSide && height <= largestSide;
  return isSized && inflates(chunks) ? { kind: 'png', bytes, width, height } : undefined;
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The chunks up to the first that does not fit into the file. */
function readChunks(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Whether the picture's data can be unpacked, to no more than four channels of 16 bits could need. */
function inflates(chunks: readonly Chunk[]): boolean {
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  try {
    return inflateSync(Buffer.concat(data), { maxOutputLength: (largestSide * 8 + 1) * largestSide }).length > 0;
  } catch {
    return false;
  }
}
