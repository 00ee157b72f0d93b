import { lstatSync, renameSync, rmSync } from 'node:fs';
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

function putInPlace(bytes: Uint8Array, target: string): void {
  const { dir, base } = path.parse(target);
  const building = path.join(dir, `.${base}.building-${process.pid}`);
  try {
    writeSynced(building, bytes);
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
