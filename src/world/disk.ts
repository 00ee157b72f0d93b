import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { FileRead, FolderRead, World } from './world.ts';

/**
 * The world on disk. `home` is the folder that holds cabsub's own templates, schemas and fonts.
 */
export function diskWorld(home: string): World {
  const resolve = createRequire(path.join(home, 'package.json')).resolve;
  return {
    readInput: (name, limit) => readFile(name, limit),
    readBeside: (input, name, limit) => {
      const found = beside(input, name);
      return found.ok ? readFile(found.path, limit) : found;
    },
    findUpwards: (input, name) => findUpwards(path.dirname(input), name),
    listInput: (name) => listFolder(name),
    listBeside: (input, name) => {
      const found = beside(input, name);
      return found.ok ? listFolder(found.path) : found;
    },
    readBuiltin: (name) =>
      readFileSync(name.startsWith('npm:') ? resolve(name.slice('npm:'.length)) : path.join(home, name)),
    sourceDateEpoch: epoch(process.env.SOURCE_DATE_EPOCH),
    runtime: { node: process.versions.node, icu: process.versions.icu ?? 'none' },
  };
}

/** The folder of cabsub itself: the parent of `dist` or `src`, whichever this file runs from. */
export function homeFolder(moduleUrl: string): string {
  let folder = path.dirname(fileURLToPath(moduleUrl));
  while (!['dist', 'src'].includes(path.basename(folder))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error(`${moduleUrl} is in no folder named dist or src`);
    folder = above;
  }
  return path.dirname(folder);
}

/**
 * Where a name in the input leads, if that is in the input's folder. Links are resolved before the folders are compared, and
 * the path that is answered is the one compared.
 */
function beside(
  input: string,
  name: string,
):
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly why: 'outside' | 'missing' | 'unreadable' } {
  const folder = path.dirname(path.resolve(input));
  const wanted = path.resolve(folder, name);
  if (path.isAbsolute(name) || /^[a-zA-Z]:/.test(name) || !isInside(folder, wanted))
    return { ok: false, why: 'outside' };
  try {
    const real = realpathSync(wanted);
    return isInside(realpathSync(folder), real) ? { ok: true, path: real } : { ok: false, why: 'outside' };
  } catch (error) {
    return { ok: false, why: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

/** Looks in a folder, then in the one above, and so on. */
function findUpwards(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  if (existsSync(file)) return file;
  const isTop = path.resolve(folder) === path.parse(path.resolve(folder)).root;
  return isTop ? undefined : findUpwards(path.join(folder, '..'), name);
}

function listFolder(name: string): FolderRead {
  try {
    return { ok: true, names: readdirSync(name).sort() };
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return { ok: false, why: 'not-a-folder' };
    return { ok: false, why: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

/** Also the folder itself. */
function isInside(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function readFile(name: string, limit: number): FileRead {
  let file: number;
  try {
    // Opening without waiting, so that a pipe in a file's place cannot hold the program up.
    file = openSync(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return { ok: false, why: reason(error) };
  }
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) return { ok: false, why: 'folder' };
    if (!stat.isFile()) return { ok: false, why: 'unreadable' };
    if (stat.size > limit) return { ok: false, why: 'too-large' };
    return { ok: true, path: name, bytes: readFileSync(file) };
  } catch (error) {
    return { ok: false, why: reason(error) };
  } finally {
    closeSync(file);
  }
}

function reason(error: unknown): 'missing' | 'folder' | 'unreadable' {
  if (isMissing(error)) return 'missing';
  return codeOf(error) === 'EISDIR' ? 'folder' : 'unreadable';
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function epoch(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,11}$/.test(text) ? Number(text) : undefined;
}
