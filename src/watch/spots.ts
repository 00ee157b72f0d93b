import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AskedPlace } from '../world/recorded.ts';

/** A folder that is there, and the names in it that count. */
export interface Spot {
  readonly folder: string;
  /** What tells the folder from another that is put in its place. */
  readonly identity: string;
  readonly names: ReadonlySet<string>;
  /** Whether every name counts. */
  readonly all: boolean;
}

interface Names {
  readonly names: Set<string>;
  all: boolean;
}

/** Where to look for changes of some places, in the order of the folders' names: the folder each is in, or would come to be in. */
export function spotsOf(places: readonly AskedPlace[]): readonly Spot[] {
  const byFolder = new Map<string, Names>();
  const namesIn = (folder: string): Names => {
    const found = byFolder.get(folder) ?? { names: new Set(), all: false };
    byFolder.set(folder, found);
    return found;
  };
  for (const place of places) {
    for (const way of waysTo(place.path)) {
      const { folder, name } = nearest(way);
      namesIn(folder).names.add(name);
    }
    if (place.kind === 'folder' && identityOf(place.path) !== undefined) namesIn(place.path).all = true;
  }
  return [...byFolder]
    .map(([folder, found]) => ({ folder, identity: identityOf(folder) ?? '', ...found }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** A place as it is named, and where links lead from it. */
function waysTo(place: string): readonly string[] {
  try {
    return [...new Set([place, realpathSync(place)])];
  } catch {
    return [place];
  }
}

/** The folder of a place; where that is missing, the nearest above it that is there, and the name that is missing in it. */
function nearest(place: string): { readonly folder: string; readonly name: string } {
  const folder = path.dirname(place);
  if (folder === place || identityOf(folder) !== undefined) return { folder, name: path.basename(place) };
  return nearest(folder);
}

/** None where there is no folder. */
function identityOf(folder: string): string | undefined {
  try {
    const stats = statSync(folder);
    // A new folder may get the number of the one that it replaces.
    return stats.isDirectory() ? `${stats.dev}:${stats.ino}:${stats.birthtimeMs}` : undefined;
  } catch {
    return undefined;
  }
}
