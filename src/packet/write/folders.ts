import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from './system-error.ts';

/**
 * Makes a folder and those above it, one by one: asked to do it all in one call, Node tries for ever
 * where a file system (as /proc) says that a folder is missing which it lets nobody make.
 */
export function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have made it in between.
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  }
}
