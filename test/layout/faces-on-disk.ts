import path from 'node:path';
import { parse } from 'yaml';
import { listedFaces } from '../../src/layout/faces/builtin.ts';
import { openFaces } from '../../src/layout/faces/open.ts';
import type { Shaper } from '../../src/layout/shaper.ts';
import { loadHarfBuzz } from '../../src/layout/shaping/harfbuzz.ts';
import type { Face as FaceEntry } from '../../src/model/generated/fonts.ts';
import { diskWorld } from '../../src/world/disk.ts';
import type { World } from '../../src/world/world.ts';

export const world: World = diskWorld(path.resolve(import.meta.dirname, '../..'));

/** The list of faces that ships with cabsub. */
export function entries(): FaceEntry[] {
  return parse(new TextDecoder().decode(world.readBuiltin('fonts/faces.yaml'))).faces;
}

/** A shaper of the faces that ship with cabsub; `readBuiltin` of another world may be watched. */
export async function builtinShaper(from: World = world): Promise<Shaper> {
  return openFaces(listedFaces(entries(), from), await loadHarfBuzz()).shaper;
}
