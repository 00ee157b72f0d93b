import type { Diagnostic, FolderFault, Outcome, Place, SourceRange } from '../../model/diagnostic.ts';
import { pathBeside } from '../../world/beside.ts';
import type { FileRead, World } from '../../world/world.ts';

/** Where the office's own faces are: named by `--fonts`, or by `fonts` in the input. */
export type FontsFolder =
  | { readonly kind: 'option'; readonly path: string }
  | { readonly kind: 'input'; readonly input: string; readonly path: string; readonly at: SourceRange };

/** The office's folder, opened. */
export interface OpenFolder {
  /** As the user gave it. */
  readonly path: string;
  readonly at: Place;
  readonly names: readonly string[];
  /** The path of a file in the folder from the working folder, for reports. */
  pathOf(name: string): string;
  /** A file in the folder, of at most `limit` bytes. */
  read(name: string, limit: number): FileRead;
}

export function openFolder(where: FontsFolder, world: World): Outcome<OpenFolder> {
  const { path } = where;
  const listed = where.kind === 'option' ? world.listInput(path) : world.listBeside(where.input, path);
  const at = placeOf(where);
  if (!listed.ok) return { diagnostics: [folderFault(path, listed.why, at)] };
  const read: OpenFolder['read'] = (name, limit) =>
    where.kind === 'option'
      ? world.readInput(pathIn(path, name), limit)
      : world.readBeside(where.input, pathIn(path, name), limit);
  const pathOf: OpenFolder['pathOf'] = (name) =>
    where.kind === 'option' ? pathIn(path, name) : pathBeside(where.input, pathIn(path, name));
  return { value: { path, at, names: listed.names, pathOf, read }, diagnostics: [] };
}

export function folderFault(path: string, reason: FolderFault, at: Place): Diagnostic {
  return { code: 'fonts-folder', severity: 'error', at, params: { path, reason } };
}

/** The path of a file in the folder, for messages and the manifest. */
export function pathIn(folder: string, name: string): string {
  return `${folder.replace(/[/\\]+$/, '')}/${name}`;
}

function placeOf(where: FontsFolder): Place {
  return where.kind === 'option' ? { kind: 'command' } : { kind: 'range', ...where.at };
}
