import { accept } from '../../check/accept.ts';
import type { Face as FaceEntry } from '../../model/generated/fonts.ts';
import type { Variant } from '../../model/variant.ts';
import type { World } from '../../world/world.ts';
import type { FaceSet, FaceSource } from './face-set.ts';

const list = 'fonts/faces.yaml';

/** The faces that ship with cabsub. No file of theirs is read yet. */
export async function builtinFaces(world: World): Promise<FaceSet> {
  const { value, diagnostics } = await accept('fonts', list, world.readBuiltin(list));
  if (!value) throw new Error(`${list} is not accepted: ${JSON.stringify(diagnostics)}`);
  return listedFaces(value.value.faces, world);
}

/**
 * Takes the first entry of each use and variant.
 *
 * @throws Error when the list has none
 */
export function listedFaces(entries: readonly FaceEntry[], world: World): FaceSet {
  const source = (use: FaceEntry['use'], variant: Variant): FaceSource => {
    const entry = entries.find((candidate) => candidate.use === use && candidate.variant === variant);
    if (entry === undefined) throw new Error(`The list of faces has no ${variant} face for ${use}`);
    const { id, family, file, scale, pitch, licence, embed_as: embedAs } = entry;
    const read = () => world.readBuiltin(file);
    const named = embedAs !== undefined && { embedAs };
    return { id, family, variant, file, origin: 'builtin', scale, pitch, ...named, licence, read };
  };
  return {
    text: {
      regular: source('text', 'regular'),
      bold: source('text', 'bold'),
      italic: source('text', 'italic'),
      'bold-italic': source('text', 'bold-italic'),
    },
    symbols: source('symbols', 'regular'),
  };
}
