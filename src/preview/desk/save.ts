import type { Diagnostic } from '../../model/diagnostic.ts';
import { replaceFile } from '../../packet/write/file.ts';
import { decode } from '../../read/index.ts';
import { limits } from '../../read/limits.ts';
import type { World } from '../../world/world.ts';
import { bytesOf, digestOf, type InputFile, inputFile, withPlainEnds } from './input-file.ts';

/** What came of saving; the `file` of a conflict is what lies on disk instead, if it can be read. */
export type Saved =
  | { readonly kind: 'saved'; readonly digest: string }
  | { readonly kind: 'conflict'; readonly file?: InputFile }
  | { readonly kind: 'unwritten'; readonly diagnostics: readonly Diagnostic[] };

/**
 * Writes a text into the input, whole or not at all, if what is there has the digest `base`; its mode, links, line ends and byte-order mark
 * stay. A file that says the same already is left alone. Problems: `input-too-large`, `file-unwritable`.
 */
export function save(input: string, text: string, base: string, world: World): Saved {
  const file = fileNow(input, world);
  if (file?.text === withPlainEnds(text)) return { kind: 'saved', digest: file.digest };
  if (file?.digest !== base) return { kind: 'conflict', ...(file && { file }) };
  const bytes = bytesOf(text, file);
  // What could not be read again is not written.
  const unreadable = decode(input, bytes).diagnostics;
  if (unreadable.length > 0) return { kind: 'unwritten', diagnostics: unreadable };
  const diagnostics = replaceFile(bytes, input, file.bytes);
  if (diagnostics.length === 0) return { kind: 'saved', digest: digestOf(bytes) };
  if (diagnostics.every(({ code }) => code !== 'file-changed')) return { kind: 'unwritten', diagnostics };
  const changed = fileNow(input, world);
  return { kind: 'conflict', ...(changed && { file: changed }) };
}

function fileNow(input: string, world: World): InputFile | undefined {
  const read = world.readInput(input, limits.bytes);
  return read.ok ? inputFile(input, read.bytes) : undefined;
}
