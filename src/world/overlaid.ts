import type { World } from './world.ts';

/** A world in which one file that the user named holds other bytes. */
export function overlaid(world: World, name: string, bytes: Uint8Array): World {
  return {
    ...world,
    readInput: (path, limit) => {
      if (path !== name) return world.readInput(path, limit);
      return bytes.length > limit ? { ok: false, why: 'too-large' } : { ok: true, path, bytes };
    },
  };
}
