import type { FileRead, World } from './world.ts';

/**
 * A world that hands out the very bytes again for as long as a file holds the same, so that what was made of them can be found by them.
 * It keeps one version of every file it was asked for.
 */
export function steady(world: World): World {
  const kept = new Map<string, Uint8Array>();
  const same = (place: string, bytes: Uint8Array): Uint8Array => {
    const before = kept.get(place);
    if (before && Buffer.compare(before, bytes) === 0) return before;
    kept.set(place, bytes);
    return bytes;
  };
  const sameFile = (read: FileRead): FileRead =>
    read.ok ? { ...read, bytes: same(`file ${read.path}`, read.bytes) } : read;
  return {
    ...world,
    readInput: (path, limit) => sameFile(world.readInput(path, limit)),
    readBeside: (input, name, limit) => sameFile(world.readBeside(input, name, limit)),
    readBuiltin: (name) => {
      const place = `builtin ${name}`;
      const bytes = kept.get(place) ?? world.readBuiltin(name);
      kept.set(place, bytes);
      return bytes;
    },
  };
}
