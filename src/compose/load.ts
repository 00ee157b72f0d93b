import { type AcceptOutcome, accept } from '../check/accept.ts';
import type { Conforming } from '../check/compiled.ts';
import { pathBeside } from '../world/beside.ts';
import type { FileRead, World } from '../world/world.ts';
import { unreadable } from './named-file.ts';

/** Where templates are looked for, the office's own before cabsub's (design.md section 4). */
export interface TemplateFolders {
  /** The input's path: `templates/` beside it comes first. */
  readonly input: string;
  /** The folder of `--templates`. */
  readonly folder: string | undefined;
}

const largest = 1024 * 1024;

/** Reads `name` (`cover-letter.yaml`) from the first folder that has it and holds it against its schema. */
export async function load<N extends 'template' | 'styles'>(
  form: N,
  name: string,
  folders: TemplateFolders,
  world: World,
): Promise<AcceptOutcome<Conforming[N]>> {
  const { path, read } = find(name, folders, world);
  if (read.ok) return accept(form, path, read.bytes);
  return { diagnostics: [unreadable(read.why, path, largest, { kind: 'file', file: path })] };
}

function find(
  name: string,
  { input, folder }: TemplateFolders,
  world: World,
): { readonly path: string; readonly read: FileRead } {
  const builtin = `templates/${name}`;
  const beside = world.readBeside(input, builtin, largest);
  if (isThere(beside)) return { path: pathBeside(input, builtin), read: beside };
  if (folder !== undefined) {
    const path = `${folder}/${name}`;
    const own = world.readInput(path, largest);
    if (isThere(own)) return { path, read: own };
  }
  return { path: builtin, read: { ok: true, path: name, bytes: world.readBuiltin(builtin) } };
}

/** A file that is there but cannot be read is a mistake to be told, not a reason to look further. */
function isThere(read: FileRead): boolean {
  return read.ok || read.why !== 'missing';
}
