import { closeSync, fchmodSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { isSystemError } from './system-error.ts';

/** Writes a new file and waits until it is on the disk. `mode` is what it may be used for, as the system counts it. */
export function writeSynced(name: string, bytes: Uint8Array, mode?: number): void {
  const file = openSync(name, 'wx', mode ?? 0o644);
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until a folder's entries are on the disk. Where a system cannot do that, its files are synced all the same. */
export function syncFolder(folder: string): void {
  let file: number | undefined;
  try {
    file = openSync(folder, 'r');
    fsyncSync(file);
  } catch (error) {
    if (!isSystemError(error) || !['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP'].includes(error.code)) throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
