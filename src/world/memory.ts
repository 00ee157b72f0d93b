import { pathBeside } from './beside.ts';
import type { FileRead, FolderRead, World } from './world.ts';

/** Files of a memory world by name; `builtin` answers for cabsub's own files. */
export interface MemoryFiles {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly builtin: (name: string) => Uint8Array;
  readonly sourceDateEpoch?: number;
}

/** A world made of memory, for tests and for input that is not on disk. Names inside an input are taken as written. */
export function memoryWorld({ files, builtin, sourceDateEpoch }: MemoryFiles): World {
  const read = (name: string, limit: number): FileRead => {
    const content = Object.hasOwn(files, name) ? files[name] : undefined;
    if (content === undefined) return { ok: false, why: 'missing' };
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return bytes.length > limit ? { ok: false, why: 'too-large' } : { ok: true, path: name, bytes };
  };
  const list = (folder: string): FolderRead => {
    const inside = Object.keys(files).filter((name) => name.startsWith(`${folder}/`));
    const names = new Set(inside.map((name) => name.slice(folder.length + 1).replace(/\/.*$/, '')));
    return names.size > 0 ? { ok: true, names: [...names].sort() } : { ok: false, why: 'missing' };
  };
  return {
    readInput: read,
    findUpwards: (input, name) =>
      foldersAbove(input)
        .map((folder) => folder + name)
        .find((path) => Object.hasOwn(files, path)),
    listInput: list,
    listBeside: (input, name) => (leavesFolder(name) ? { ok: false, why: 'outside' } : list(pathBeside(input, name))),
    readBeside: (input, name, limit) =>
      leavesFolder(name) ? { ok: false, why: 'outside' } : read(pathBeside(input, name), limit),
    readBuiltin: builtin,
    sourceDateEpoch,
    runtime: { node: 'memory', icu: 'memory' },
  };
}

/** The folder of a file and those above it, the nearest first, each with the slash behind it: `a/b/`, `a/`, nothing. */
function foldersAbove(file: string): readonly string[] {
  const slash = file.lastIndexOf('/');
  if (slash < 0) return file === '' ? [] : [''];
  return [file.slice(0, slash + 1), ...foldersAbove(file.slice(0, slash))];
}

function leavesFolder(name: string): boolean {
  return name.startsWith('/') || name.split('/').includes('..');
}
