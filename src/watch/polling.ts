import { unwatchFile, watchFile } from 'node:fs';
import type { AskedPlace } from '../world/recorded.ts';
import type { Lookout } from './lookout.ts';

/** In ms: often enough for someone who waits, and a handful of questions to a drive far away. */
const interval = 400;

/** Looks at each place time and again, for drives that tell of no changes. A place where nothing is can be looked at as well. */
export function polling(places: readonly AskedPlace[]): Lookout {
  const paths = [...new Set(places.map(({ path }) => path))].sort();
  return { key: JSON.stringify(['polling', paths]), open: (hint) => closing(paths.map((path) => poll(path, hint))) };
}

/** Looks at one place time and again. @returns what ends it */
export function poll(path: string, hint: () => void): () => void {
  const listener = () => hint();
  watchFile(path, { interval }, listener);
  return () => unwatchFile(path, listener);
}

export function closing(ends: readonly (() => void)[]): () => void {
  return () => {
    for (const end of ends) end();
  };
}
