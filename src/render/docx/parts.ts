import { Packer, type Document as WordDocument } from 'docx';
import { strToU8, unzipSync } from 'fflate';

/** The files of a DOCX by their paths. */
export type Parts = Map<string, Uint8Array>;

/**
 * The parts of a Word document before they are zipped. The compiler inside `docx` hands them out
 * as they are; where a version has none, its zip is opened again, which costs a second deflation.
 */
export async function packageParts(file: WordDocument): Promise<Parts> {
  return compiledParts(file) ?? new Map(Object.entries(unzipSync(await Packer.toBuffer(file))));
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
