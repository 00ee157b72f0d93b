import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** The method of an entry that is deflated (APPNOTE.TXT, 4.4.5). */
const method = 8;

/** Zip entries carry local time: local fields give the same bytes in every time zone. 1980 is the format's first year. */
const mtime = new Date(1980, 0, 1);

/** A file as a zip holds it. */
export interface Deflated {
  readonly size: number;
  readonly crc: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Node deflates: fflate in a fresh process takes longer for that than for all else. */
export function deflated(data: Uint8Array): Deflated {
  return { size: data.length, crc: crc32(data), bytes: new Uint8Array(deflateRawSync(data, { level: 6 })) };
}

/** Zips files in the order given. */
export function zip(files: Iterable<readonly [path: string, file: Deflated]>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, { size, crc, bytes }] of files) {
    const entry: ZipInputFile = { filename, size, crc, compression: method, mtime };
    archive.add(entry);
    entry.ondata?.(null, bytes, true);
  }
  archive.end();
  return new Uint8Array(Buffer.concat(chunks));
}
