import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Packet } from '../packet.ts';
import { syncFolder, writeSynced } from './synced.ts';

/** The folders that stand beside a packet while it is being replaced. */
interface Neighbours {
  readonly building: string;
  readonly previous: string;
}

function neighbours(target: string): Neighbours {
  const { dir, base } = path.parse(target);
  return {
    building: path.join(dir, `.${base}.building-${process.pid}`),
    previous: path.join(dir, `.${base}.previous`),
  };
}

/**
 * A run that was killed between its two renames left the old packet under its other name: put it back.
 * Whatever moment a run is killed at, the old packet or the new one is there whole after this.
 */
export function recover(target: string): void {
  const { previous } = neighbours(target);
  if (!existsSync(previous)) return;
  if (existsSync(target)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, target);
}

/** What a folder and its files are when nobody but their owner may read them. */
const ownerAlone = { folder: 0o700, file: 0o600 };

/** Fills a folder beside the target with the files, then puts it in the target's place. */
export function swapIn(target: string, { files, classified }: Packet): void {
  const { building, previous } = neighbours(target);
  try {
    rmSync(building, { recursive: true, force: true });
    const mode = classified ? ownerAlone : undefined;
    mkdirSync(building, mode?.folder);
    for (const { name, bytes } of files) writeSynced(path.join(building, name), bytes, mode?.file);
    syncFolder(building);
    if (existsSync(target)) renameSync(target, previous);
    renameSync(building, target);
  } catch (error) {
    recover(target);
    rmSync(building, { recursive: true, force: true });
    throw error;
  }
  syncFolder(path.dirname(target));
  rmSync(previous, { recursive: true, force: true });
}
