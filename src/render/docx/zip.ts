import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** The method of an entry that is deflated (APPNOTE.TXT, 4.4.5). */
const deflated = 8;

/** Zip entries carry local time: local fields give the same bytes in every time zone. 1980 is the format's first year. */
const mtime = new Date(1980, 0, 1);

/** Zips files in the order given. Node deflates them: fflate in a fresh process takes longer for that than for all else. */
export function zip(files: Iterable<readonly [path: string, data: Uint8Array]>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, data] of files) {
    const entry: ZipInputFile = { filename, size: data.length, crc: crc32(data), compression: deflated, mtime };
    archive.add(entry);
    entry.ondata?.(null, new Uint8Array(deflateRawSync(data, { level: 6 })), true);
  }
  archive.end();
  return new Uint8Array(Buffer.concat(chunks));
}
