import { createHash } from 'node:crypto';
import type { Manifest } from '../model/generated/manifest.ts';
import { builtInWords } from '../thai/data/index.ts';
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
  readonly docxPages: Manifest['docx_pages'];
  readonly inputs: readonly Ingredient[];
  readonly templates: readonly Ingredient[];
  readonly faces: readonly (Ingredient & { readonly id: string; readonly family: string })[];
}

/** The packet's own list of what it was made of and what it holds, each with its SHA-256 (design.md section 8). */
export function manifestFile(ingredients: Ingredients, files: readonly PacketFile[], world: World): PacketFile {
  const manifest: Manifest = {
    versions: { cabsub: version, ...world.runtime, words: wordsVersion() },
    draft: ingredients.draft,
    docx_pages: ingredients.docxPages,
    inputs: ingredients.inputs.map(fingerprint),
    templates: ingredients.templates.map(fingerprint),
    faces: ingredients.faces.map((face) => ({ id: face.id, family: face.family, ...fingerprint(face) })),
    files: files.map((file) => ({ ...fingerprint(file), ...(file.pages !== undefined && { pages: file.pages }) })),
  };
  return { name: manifestName, bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) };
}

/** Which built-in words cut the lines: how many entries, and the beginning of their SHA-256. */
function wordsVersion(): string {
  const words = builtInWords();
  return `${words.length}-${createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 12)}`;
}

function fingerprint({ name, bytes }: Ingredient): Manifest['inputs'][number] {
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
