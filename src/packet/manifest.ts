import { createHash } from 'node:crypto';
import type { Manifest } from '../model/generated/manifest.ts';
import type { World } from '../world/world.ts';
import { manifestName, type PacketFile } from './packet.ts';
import { version } from './version.ts';

/** A file that went into a packet. */
export interface Ingredient {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Ingredients {
  readonly draft: boolean;
  readonly inputs: readonly Ingredient[];
  readonly templates: readonly Ingredient[];
  readonly faces: readonly (Ingredient & { readonly id: string; readonly family: string })[];
}

/** The packet's own list of what it was made of and what it holds, each with its SHA-256 (design.md section 8). */
export function manifestFile(ingredients: Ingredients, files: readonly PacketFile[], world: World): PacketFile {
  const manifest: Manifest = {
    versions: { cabsub: version, ...world.runtime },
    draft: ingredients.draft,
    inputs: ingredients.inputs.map(fingerprint),
    templates: ingredients.templates.map(fingerprint),
    faces: ingredients.faces.map((face) => ({ id: face.id, family: face.family, ...fingerprint(face) })),
    files: files.map((file) => ({ ...fingerprint(file), ...(file.pages !== undefined && { pages: file.pages }) })),
  };
  return { name: manifestName, bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) };
}

function fingerprint({ name, bytes }: Ingredient): Manifest['inputs'][number] {
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
