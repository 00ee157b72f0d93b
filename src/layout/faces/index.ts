import type { Outcome } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import type { Variant } from '../../model/variant.ts';
import type { World } from '../../world/world.ts';
import { loadHarfBuzz, type OpenFont } from '../shaping/harfbuzz.ts';
import { builtinFaces } from './builtin.ts';
import type { FaceSet } from './face-set.ts';
import type { FontsFolder } from './folder.ts';
import { type OpenedFaces, openFaces } from './open.ts';

export type { FontsFolder } from './folder.ts';
export type { OpenedFaces } from './open.ts';

/** The faces of a packet, chosen and found sound. */
export interface Faces extends OpenedFaces {
  readonly set: FaceSet;
  readonly open: OpenFont;
  /** Files that decided on the faces, for the manifest. */
  readonly inputs: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export interface FacesOutcome extends Outcome<Faces> {
  /** The texts that the diagnostics point into. */
  readonly sources: readonly Source[];
}

/** The faces that ship with cabsub. */
export function openBuiltinFaces(world: World): Promise<FacesOutcome> {
  return facesFor(undefined, new Set(), world);
}

/**
 * The faces of an office's folder, or without one those that ship with cabsub. Ours are read when a text first needs them;
 * of the office's those of the `wanted` variants are checked now. Symbols are always ours. `openFont` is the engine to open them in, else a new one.
 */
export async function facesFor(
  where: FontsFolder | undefined,
  wanted: ReadonlySet<Variant>,
  world: World,
  openFont?: OpenFont,
): Promise<FacesOutcome> {
  const open = openFont ?? (await loadHarfBuzz());
  const builtin = await builtinFaces(world);
  if (!where)
    return { value: { ...openFaces(builtin, open), set: builtin, open, inputs: [] }, diagnostics: [], sources: [] };
  const { officeFaces } = await import('./office.ts');
  const { value: text, inputs, ...told } = await officeFaces(where, wanted, open, world);
  if (!text) return told;
  const set = { text, symbols: builtin.symbols };
  return { ...told, value: { ...openFaces(set, open), set, open, inputs } };
}
