import { accessSync, constants, lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { makeFolders } from './folders.ts';
import { syncFolder, writeSynced } from './synced.ts';
import { isSystemError } from './system-error.ts';

/**
 * Writes one file, whole or not at all: it is filled beside its place, synced and renamed. A file that is
 * there already is left as it is, unless `force` says otherwise.
 */
export function writeFile(
  bytes: Uint8Array,
  file: string,
  options: { readonly force: boolean },
): readonly Diagnostic[] {
  const target = path.resolve(file);
  const at = { kind: 'command' } as const;
  try {
    if (!options.force && exists(target))
      return [{ code: 'file-exists', severity: 'error', at, params: { path: file } }];
    makeFolders(path.dirname(target));
    putInPlace(bytes, target);
    return [];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [{ code: 'file-unwritable', severity: 'error', at, params: { path: file, reason: error.code } }];
  }
}

/**
 * Puts new bytes in a file that was read before, whole or not at all: `read` is what it held then. It keeps its mode, and a link stays one. Problems:
 * `file-changed` where it holds something else by now, `file-unwritable`; the file is then as it was.
 */
export function replaceFile(bytes: Uint8Array, file: string, read: Uint8Array): readonly Diagnostic[] {
  const at = { kind: 'file', file } as const;
  try {
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    if (!readFileSync(target).equals(read))
      return [{ code: 'file-changed', severity: 'error', at, params: { path: file } }];
    putInPlace(bytes, target, statSync(target).mode & allModes);
    return [];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [{ code: 'file-unwritable', severity: 'error', at, params: { path: file, reason: error.code } }];
  }
}

/** The bits of a mode that say who may do what, without those of the file's kind. */
const allModes = 0o7777;

function putInPlace(bytes: Uint8Array, target: string, mode?: number): void {
  const { dir, base } = path.parse(target);
  const building = path.join(dir, `.${base}.building-${process.pid}`);
  try {
    writeSynced(building, bytes, mode);
    renameSync(building, target);
  } catch (error) {
    rmSync(building, { force: true });
    throw error;
  }
  syncFolder(dir);
}

/** Also of a link that leads nowhere. */
function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
