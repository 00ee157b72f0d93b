import { createHash } from 'node:crypto';

/**
 * Replaces the identifier in a file's trailer by a digest of the whole file: pdfkit derives its own
 * from title and dates alone, and two files that differ must not share one (ISO 32000-1, 14.4).
 *
 * @param written the identifier that pdfkit wrote, 16 bytes
 * @throws Error when it is not in the file
 */
export function identify(file: Buffer, written: Uint8Array): Uint8Array {
  const old = `[<${hex(written)}> <${hex(written)}>]`;
  const at = file.lastIndexOf(old, undefined, 'latin1');
  if (at < 0) throw new Error('The trailer holds another file identifier than the one pdfkit tells');
  const id = hex(createHash('sha256').update(file).digest().subarray(0, written.length));
  file.write(`[<${id}> <${id}>]`, at, 'latin1');
  return file;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
