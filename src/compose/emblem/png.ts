import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { Emblem } from '../../model/emblem.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** For each colour type, the samples of a pixel and the bits that one may have (ISO 15948, 11.2.2). */
const kinds: Readonly<Record<number, { readonly samples: number; readonly bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
};
/** The passes that an interlaced picture comes in: first column and row, steps across and down (ISO 15948, 8.2). */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const onePass = [[0, 0, 1, 1]] as const;
/** Pixels along a side: 3 cm at 1200 dpi are 1,417. */
const largestSide = 4096;

/** A PNG of any colour type, depth and interlacing that is whole, with its pixels; undefined for any other bytes. */
export function readPng(bytes: Uint8Array): Extract<Emblem, { kind: 'png' }> | undefined {
  if (signature.some((byte, position) => bytes[position] !== byte)) return undefined;
  const chunks = readChunks(bytes);
  const header = chunks[0];
  if (header?.type !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.type !== 'IEND') return undefined;
  const view = new DataView(header.data.buffer, header.data.byteOffset, header.data.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const kind = kinds[view.getUint8(9)];
  const bits = view.getUint8(8);
  if (width < 1 || height < 1 || width > largestSide || height > largestSide) return undefined;
  if (!kind?.bits.includes(bits)) return undefined;
  const length = scanlinesLength(width, height, kind.samples * bits, view.getUint8(12) === 1 ? adam7 : onePass);
  const pixels = unpackedLength(chunks) >= length ? decode(bytes) : undefined;
  return pixels && { kind: 'png', bytes, width, height, pixels };
}

/** How many bytes the rows of a picture take, each with the byte that tells its filter. */
function scanlinesLength(
  width: number,
  height: number,
  bitsPerPixel: number,
  passes: readonly (readonly [number, number, number, number])[],
): number {
  return passes.reduce((sum, [left, top, across, down]) => {
    const columns = Math.ceil((width - left) / across);
    const rows = Math.ceil((height - top) / down);
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bitsPerPixel) / 8)) : sum;
  }, 0);
}

/** The decoder would leave rows that are missing as memory was: they must all be there. */
function decode(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return PNG.sync.read(Buffer.from(bytes)).data;
  } catch {
    // The decoder throws on what it finds damaged.
    return undefined;
  }
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

/** The length of the picture's data when unpacked, 0 where they cannot be: at most four channels of 16 bits. */
function unpackedLength(chunks: readonly Chunk[]): number {
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  try {
    return inflateSync(Buffer.concat(data), { maxOutputLength: (largestSide * 8 + 1) * largestSide }).length;
  } catch {
    return 0;
  }
}
