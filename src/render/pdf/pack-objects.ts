import { deflateSync } from 'node:zlib';

/** Few enough that a reader need not unpack all of a long file for one of them. */
const perStream = 200;

/** An object as the file holds it: `bytes` from its number to the line after `endobj`. */
interface FileObject {
  readonly id: number;
  readonly bytes: Buffer;
}

/** Where an object is: at an offset in the file, or in an object stream. */
type Entry = { readonly offset: number } | { readonly stream: number; readonly index: number };

/**
 * Puts the objects of a file that pdfkit wrote, all but its streams, into object streams, and its table of
 * places into a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). Tags are many small objects: a tagged
 * paper loses a third of its size.
 */
export function packObjects(file: Buffer): Buffer {
  const { objects, head, trailer } = readFile(file);
  const kept = objects.filter(isStream);
  const parts = inParts(objects.filter((object) => !isStream(object)));
  const entries = new Map<number, Entry>();
  const written = [head];
  let end = head.length;
  let last = objects.length;

  const write = (id: number, bytes: Buffer): void => {
    entries.set(id, { offset: end });
    written.push(bytes);
    end += bytes.length;
  };
  for (const { id, bytes } of kept) write(id, bytes);
  for (const part of parts) {
    const stream = ++last;
    part.forEach(({ id }, index) => {
      entries.set(id, { stream, index });
    });
    write(stream, objectStream(stream, part));
  }
  const start = end;
  const table = ++last;
  entries.set(table, { offset: start });
  const size = `/Type /XRef /Size ${last + 1} /W [1 4 2] ${trailer}`;
  written.push(streamObject(table, size, places(entries, last)), Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(written);
}

/** Reads a file by its cross-reference table, whose lines are 20 bytes long. */
function readFile(file: Buffer) {
  const tail = file.toString('latin1', file.lastIndexOf('startxref'));
  const table = Number(/\d+/.exec(tail)?.[0]);
  const text = file.toString('latin1', table);
  const [heading = '', size = '0'] = /^xref\n0 (\d+)\n/.exec(text) ?? [];
  const offsets = Array.from({ length: Number(size) - 1 }, (_, index) => {
    const at = heading.length + 20 * (index + 1);
    return { id: index + 1, offset: Number(text.slice(at, at + 10)) };
  });
  const inOrder = offsets.sort((a, b) => a.offset - b.offset);
  const objects = inOrder.map(
    ({ id, offset }, index): FileObject => ({ id, bytes: file.subarray(offset, inOrder[index + 1]?.offset ?? table) }),
  );
  const trailer = /\/Root[\s\S]*?\]/.exec(text.slice(text.lastIndexOf('trailer')))?.[0] ?? '';
  return { objects, head: file.subarray(0, inOrder[0]?.offset), trailer };
}

function isStream({ bytes }: FileObject): boolean {
  return bytes.subarray(-'endstream\nendobj\n'.length).toString('latin1') === 'endstream\nendobj\n';
}

function inParts(objects: readonly FileObject[]): readonly (readonly FileObject[])[] {
  const count = Math.ceil(objects.length / perStream);
  return Array.from({ length: count }, (_, part) => objects.slice(part * perStream, (part + 1) * perStream));
}

function objectStream(id: number, objects: readonly FileObject[]): Buffer {
  const bodies = objects.map(({ bytes }) => bytes.subarray(bytes.indexOf('\n') + 1, -'endobj\n'.length));
  let offset = 0;
  const numbers = bodies.map((body, index) => {
    const line = `${objects[index]?.id} ${offset}`;
    offset += body.length;
    return line;
  });
  const heading = Buffer.from(`${numbers.join(' ')}\n`, 'latin1');
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${heading.length}`;
  return streamObject(id, dictionary, Buffer.concat([heading, ...bodies]));
}

/** The rows of a cross-reference stream for the objects from 0 on: kind, place, and index in an object stream. */
function places(entries: ReadonlyMap<number, Entry>, last: number): Buffer {
  const rows = Buffer.alloc(7 * (last + 1));
  rows.writeUInt16BE(0xffff, 5);
  for (const [id, entry] of entries) {
    const packed = 'stream' in entry;
    rows.writeUInt8(packed ? 2 : 1, 7 * id);
    rows.writeUInt32BE(packed ? entry.stream : entry.offset, 7 * id + 1);
    rows.writeUInt16BE(packed ? entry.index : 0, 7 * id + 5);
  }
  return rows;
}

function streamObject(id: number, dictionary: string, data: Buffer): Buffer {
  const packed = deflateSync(data);
  return Buffer.concat([
    Buffer.from(`${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ]);
}
