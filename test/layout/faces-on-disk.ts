import path from 'node:path';
import { parse } from 'yaml';
import { builtinFaces, type FaceEntry, openFaces } from '../../src/layout/faces.ts';
import type { Shaper } from '../../src/layout/shaper.ts';
import { diskWorld } from '../../src/world/disk.ts';
import type { World } from '../../src/world/world.ts';

export const world: World = diskWorld(path.resolve(import.meta.dirname, '../..'));

/** The list of faces that ships with cabsub. */
export function entries(): FaceEntry[] {
  return parse(new TextDecoder().decode(world.readBuiltin('fonts/faces.yaml'))).faces;
}

/** A shaper of the faces that ship with cabsub; `readBuiltin` of another world may be watched. */
export async function builtinShaper(from: World = world): Promise<Shaper> {
  const { value } = await openFaces(builtinFaces(entries(), from));
  if (value === undefined) throw new Error('The faces that ship with cabsub do not open');
  return value;
}
