import { crc32, inflateRawSync } from 'node:zlib';

/** The most entries that a Word file is believed to have; the longest of ours has a dozen. */
const mostEntries = 10_000;
/** The largest part that is unpacked, in bytes: a few kilobytes may claim to be gigabytes. */
const largestPart = 8 * 1024 * 1024;

const stored = 0;
const deflated = 8;

/** An entry of a zip's directory (APPNOTE.TXT, 4.3.12). Offsets and sizes are in bytes. */
interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

export type Unzipped =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'missing' | 'damaged' | 'too-large' };

/** A zip whose files are unpacked one by one, when they are asked for. */
export interface Archive {
  read(path: string): Unzipped;
}

/**
 * The directory of a zip; undefined where it is not whole. It is read here since fflate compares no checksums
 * and sets no bounds to what an entry unpacks to. Zip64, which no Word file needs, is not read.
 */
export function openArchive(bytes: Uint8Array): Archive | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(file);
  return entries && { read: (path) => unpack(file, entries.get(path)) };
}

const endLength = 22;
const longestComment = 0xffff;

function directory(file: Buffer): ReadonlyMap<string, Entry> | undefined {
  const end = file.lastIndexOf('PK\u0005\u0006', file.length - endLength, 'latin1');
  if (end < Math.max(0, file.length - endLength - longestComment)) return undefined;
  const count = file.readUInt16LE(end + 10);
  return count > mostEntries ? undefined : entriesFrom(file, file.readUInt32LE(end + 16), end, count);
}

const entryLength = 46;

function entriesFrom(file: Buffer, start: number, end: number, count: number): ReadonlyMap<string, Entry> | undefined {
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || file.toString('latin1', at, at + 4) !== 'PK\u0001\u0002') return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    entries.set(file.toString('utf8', at + entryLength, at + entryLength + nameLength), {
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += entryLength + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(file: Buffer, entry: Entry | undefined): Unzipped {
  if (!entry) return { ok: false, why: 'missing' };
  if (entry.size > largestPart) return { ok: false, why: 'too-large' };
  const packed = packedBytes(file, entry);
  const bytes = packed && inflated(packed, entry);
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.checksum) return { ok: false, why: 'damaged' };
  return { ok: true, bytes };
}

const headerLength = 30;

/** The bytes behind an entry's own header, whose name and extra field may be longer than the directory's. */
function packedBytes(file: Buffer, { offset, packedSize }: Entry): Buffer | undefined {
  if (offset + headerLength > file.length || file.toString('latin1', offset, offset + 4) !== 'PK\u0003\u0004')
    return undefined;
  const start = offset + headerLength + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  return start + packedSize > file.length ? undefined : file.subarray(start, start + packedSize);
}

function inflated(packed: Buffer, { method, size }: Entry): Uint8Array | undefined {
  if (method === stored) return packed;
  if (method !== deflated) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    // Not deflate data, or more of it than the directory says.
    return undefined;
  }
}
