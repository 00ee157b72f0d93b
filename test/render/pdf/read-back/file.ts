import { inflateSync } from 'node:zlib';
import { type Dictionary, type Parsed, type Value, values } from './syntax.ts';

/** A PDF opened by its cross-reference table. The readers throw where the file is not as they are told. */
export interface PdfFile {
  readonly root: Dictionary;
  dictionary(value: Value | undefined): Dictionary;
  array(value: Value | undefined): readonly Value[];
  /** The bytes of the stream that a reference names, inflated. */
  stream(reference: Value | undefined): Uint8Array;
}

export function openPdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1');
  const { offsets, trailer } = crossReferences(source);

  const objects = new Map<number, Parsed>();
  const object = (number: number): Parsed => {
    const parsed = objects.get(number) ?? parse(number);
    objects.set(number, parsed);
    return parsed;
  };
  const parse = (number: number): Parsed => {
    const offset = offsets.get(number) ?? 0;
    const header = /^\d+ 0 obj\s/.exec(source.slice(offset, offset + 20));
    if (!header) throw new Error(`The file has no object ${number} at byte ${offset}`);
    return first(source, offset + header[0].length);
  };
  const resolved = (value: Value | undefined) => (value?.kind === 'reference' ? object(value.value).value : value);

  const dictionary: PdfFile['dictionary'] = (value) => {
    const found = resolved(value);
    if (found?.kind !== 'dictionary') throw new Error(`A dictionary is wanted, not ${found?.kind}`);
    return found.value;
  };
  const array: PdfFile['array'] = (value) => {
    const found = resolved(value);
    if (found?.kind !== 'array') throw new Error(`An array is wanted, not ${found?.kind}`);
    return found.value;
  };
  const stream: PdfFile['stream'] = (reference) => {
    if (reference?.kind !== 'reference') throw new Error(`A stream is wanted, not ${reference?.kind}`);
    const { value, end } = object(reference.value);
    const start = end + (/^\s*stream\r?\n/.exec(source.slice(end, end + 20))?.[0].length ?? 0);
    const entries = dictionary(value);
    const raw = bytes.subarray(start, start + numberOf(resolved(entries.get('Length'))));
    return entries.has('Filter') ? inflateSync(raw) : raw;
  };
  return { root: dictionary(trailer.get('Root')), dictionary, array, stream };
}

export function numberOf(value: Value | undefined): number {
  if (value?.kind !== 'number') throw new Error(`A number is wanted, not ${value?.kind}`);
  return value.value;
}

/** Where each object is, and the dictionary after the table. */
function crossReferences(source: string): {
  readonly offsets: ReadonlyMap<number, number>;
  readonly trailer: Dictionary;
} {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-60))?.[1]);
  const table = /^xref\s+0 \d+\s+((?:\d{10} \d{5} [nf]\s+)+)trailer/.exec(source.slice(start));
  if (!table) throw new Error('The file has no cross-reference table of one section');
  const offsets = new Map(
    [...(table[1] ?? '').matchAll(/\d{10}/g)].map(([offset], number) => [number, Number(offset)]),
  );
  const trailer = first(source, start + table[0].length).value;
  if (trailer.kind !== 'dictionary') throw new Error('The file has no trailer');
  return { offsets, trailer: trailer.value };
}

function first(source: string, at: number): Parsed {
  for (const parsed of values(source, at)) return parsed;
  throw new Error(`Nothing stands at byte ${at}`);
}
