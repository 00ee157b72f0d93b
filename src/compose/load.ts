import type { Conforming } from '../check/compiled.ts';
import { conform } from '../check/conform.ts';
import type { Outcome, SourceRange } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { locate, readBytes } from '../read/index.ts';
import type { FileRead, World } from '../world/world.ts';
import { unreadable } from './named-file.ts';

/** Where templates are looked for, the office's own before cabsub's (design.md section 4). */
export interface TemplateFolders {
  /** The input's path: `templates/` beside it comes first. */
  readonly input: string;
  /** The folder of `--templates`. */
  readonly folder: string | undefined;
}

/** A template or style file, accepted by its schema. */
export interface Loaded<T> {
  readonly value: T;
  readonly bytes: Uint8Array;
  readonly source: Source;
  /** Where a value stands in the file, by JSON pointer. */
  range(pointer: string): SourceRange;
}

/** The source is there for reports also where the file was not accepted. */
export interface LoadOutcome<T> extends Outcome<Loaded<T>> {
  readonly source?: Source;
}

const largest = 1024 * 1024;

/** Reads `name` (`cover-letter.yaml`) from the first folder that has it and holds it against its schema. */
export function load<N extends 'template' | 'styles'>(
  schema: N,
  name: string,
  folders: TemplateFolders,
  world: World,
): LoadOutcome<Conforming[N]> {
  const { path, read } = find(name, folders, world);
  if (!read.ok) return { diagnostics: [unreadable(read.why, path, largest, { kind: 'file', file: path })] };
  const { value: parsed, source, diagnostics } = readBytes(path, read.bytes);
  if (!parsed || !source) return { diagnostics, ...(source && { source }) };
  const conformed = conform(schema, parsed.tree);
  const problems = [...diagnostics, ...conformed.diagnostics];
  if (!conformed.value || problems.some(({ severity }) => severity === 'error'))
    return { source, diagnostics: problems };
  const { value: range } = locate(source, parsed.tree);
  return { source, value: { value: conformed.value, bytes: read.bytes, source, range }, diagnostics: problems };
}

function find(
  name: string,
  { input, folder }: TemplateFolders,
  world: World,
): { readonly path: string; readonly read: FileRead } {
  const beside = world.readBeside(input, `templates/${name}`, largest);
  if (isThere(beside)) return { path: `templates/${name}`, read: beside };
  if (folder !== undefined) {
    const path = `${folder}/${name}`;
    const own = world.readInput(path, largest);
    if (isThere(own)) return { path, read: own };
  }
  return { path: `templates/${name}`, read: { ok: true, path: name, bytes: world.readBuiltin(`templates/${name}`) } };
}

/** A file that is there but cannot be read is a mistake to be told, not a reason to look further. */
function isThere(read: FileRead): boolean {
  return read.ok || read.why !== 'missing';
}
