import { watch } from 'node:fs';
import path from 'node:path';
import type { AskedPlace } from '../world/recorded.ts';
import type { Lookout } from './lookout.ts';
import { closing, poll } from './polling.ts';
import { type Spot, spotsOf } from './spots.ts';

/**
 * Listens to what the system tells of the folders that the places are in. Of a folder it tells also when a file is put in the place of
 * another, which whoever watches the file alone misses; names that nobody asked for, such as an editor's own files, are passed over.
 */
export function folders(places: readonly AskedPlace[]): Lookout {
  const spots = spotsOf(places);
  return {
    key: JSON.stringify(['folders', spots.map(({ folder, identity, names }) => [folder, identity, [...names].sort()])]),
    open: (hint) => closing(spots.map((spot) => listen(spot, hint))),
  };
}

function listen(spot: Spot, hint: () => void): () => void {
  const { folder } = spot;
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null || concerns(spot, name)) hint();
    });
    // A folder that is deleted cannot be watched any more on some systems. The hint leads to another look at where the places are.
    watcher.on('error', hint);
    return () => watcher.close();
  } catch {
    // The system has no more watches to give, or does not let us watch this one.
    return closing([folder, ...[...spot.names].map((name) => path.join(folder, name))].map((each) => poll(each, hint)));
  }
}

/** A folder's own name stands for the folder: it was moved or deleted. */
function concerns({ folder, names, all }: Spot, name: string): boolean {
  return all || names.has(name) || [path.basename(folder), ...names].some((each) => folded(each) === folded(name));
}

/** Some systems keep names in another case or another Unicode form than that in which they were asked for. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
