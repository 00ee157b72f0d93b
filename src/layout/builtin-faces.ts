import { accept } from '../check/index.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { World } from '../world/world.ts';
import { builtinFaces, openFaces } from './faces.ts';
import type { Shaper } from './shaper.ts';

const list = 'fonts/faces.yaml';

/** A face's file as it was read, for the manifest. */
export interface UsedFace {
  readonly id: string;
  readonly family: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenedFaces {
  readonly shaper: Shaper;
  /** The faces that a text has needed so far, in the list's order. */
  used(): readonly UsedFace[];
}

/** Opens the faces that ship with cabsub. Each file is read when a text first needs it. */
export async function openBuiltinFaces(world: World): Promise<Outcome<OpenedFaces>> {
  const accepted = await accept('fonts', list, world.readBuiltin(list));
  if (!accepted.value) return { diagnostics: accepted.diagnostics };
  const { faces } = accepted.value.value;
  const read = new Map<string, Uint8Array>();
  const recording = { ...world, readBuiltin: (name: string) => remember(read, name, world.readBuiltin(name)) };
  const opened = await openFaces(builtinFaces(faces, recording));
  if (!opened.value) return { diagnostics: [...accepted.diagnostics, ...opened.diagnostics] };
  const used = () =>
    faces.flatMap(({ id, family, file }) => {
      const bytes = read.get(file);
      return bytes ? [{ id, family, name: file, bytes }] : [];
    });
  return { value: { shaper: opened.value, used }, diagnostics: accepted.diagnostics };
}

function remember(read: Map<string, Uint8Array>, name: string, bytes: Uint8Array): Uint8Array {
  read.set(name, bytes);
  return bytes;
}
