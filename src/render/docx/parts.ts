import { Packer, type Document as WordDocument } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';

/** The files of a DOCX by their paths. */
export type Parts = Map<string, Uint8Array>;

/**
 * The parts of a Word document before they are zipped. The compiler inside `docx` hands them out
 * as they are; where a version has none, its zip is opened again, which costs a second deflation.
 */
export async function packageParts(file: WordDocument): Promise<Parts> {
  return compiledParts(file) ?? new Map(Object.entries(unzipSync(await Packer.toBuffer(file))));
}

/** Changes the text of a part. @throws Error where there is none, or nothing in it to change: then `docx` writes it otherwise */
export function editPart(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (!part) throw new Error(`docx made no ${path}`);
  const before = strFromU8(part);
  const after = change(before);
  if (after === before) throw new Error(`${path} of docx is not as expected`);
  parts.set(path, strToU8(after));
}

function compiledParts(file: WordDocument): Parts | undefined {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  if (!isCompiler(compiler)) return undefined;
  const parts: Parts = new Map();
  for (const [path, data] of compiler.compile(file)) {
    if (typeof data === 'string') parts.set(path, strToU8(data));
    else if (data instanceof Uint8Array) parts.set(path, data);
    else return undefined;
  }
  return parts;
}

function isCompiler(value: unknown): value is { compile(file: WordDocument): Map<string, unknown> } {
  return typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function';
}
