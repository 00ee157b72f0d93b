import type { Diagnostic, FontFault, Outcome } from '../model/diagnostic.ts';
import type { World } from '../world/world.ts';
import type { Shaper } from './shaper.ts';
import { createShaper } from './shaping/fallback-shaper.ts';
import { readFontFile } from './shaping/font-file.ts';
import { loadHarfBuzz, type ShapingFont } from './shaping/harfbuzz.ts';
import { type OpenFace, openFace } from './shaping/open-face.ts';

/** One entry of a list of faces, as in `fonts/faces.yaml`. */
export interface FaceEntry {
  readonly id: string;
  readonly use: 'text' | 'symbols';
  readonly weight: 'regular' | 'bold';
  readonly family: string;
  /** A name for `World.readBuiltin`, or the path of a file of the user's. */
  readonly file: string;
  /** Drawn size = nominal size × scale. */
  readonly scale: number;
  /** Distance between baselines, in pt, of text of nominal size 16. */
  readonly pitch: number;
  readonly licence: string;
  readonly source: string;
}

/**
 * An entry with its file: the user's is at hand and is checked when the faces are opened; ours is
 * read when a text first needs it, and must be sound.
 */
export type FaceSource =
  | { readonly kind: 'given'; readonly entry: FaceEntry; readonly bytes: Uint8Array }
  | { readonly kind: 'builtin'; readonly entry: FaceEntry; readonly read: () => Uint8Array };

/** The faces that one packet is set in. */
export interface FaceSet {
  readonly regular: FaceSource;
  readonly bold: FaceSource;
  /** For the characters that a text face lacks: ✓ ☐ ☑. */
  readonly symbols: FaceSource;
}

/**
 * Takes the first entry of each use and weight from the list that ships with cabsub.
 *
 * @throws Error when that list has no face for one of the three uses
 */
export function builtinFaces(entries: readonly FaceEntry[], world: World): FaceSet {
  const source = (use: FaceEntry['use'], weight: FaceEntry['weight']): FaceSource => {
    const entry = entries.find((candidate) => candidate.use === use && candidate.weight === weight);
    if (entry === undefined) throw new Error(`The list of faces has no ${weight} face for ${use}`);
    return { kind: 'builtin', entry, read: () => world.readBuiltin(entry.file) };
  };
  return { regular: source('text', 'regular'), bold: source('text', 'bold'), symbols: source('symbols', 'regular') };
}

/**
 * Makes a shaper of three faces.
 *
 * @returns the shaper, or a `font-unusable` for each file of the user's that cannot be used
 * @throws Error, at the first text that needs it, when a face that ships with cabsub is unusable
 */
export async function openFaces(set: FaceSet): Promise<Outcome<Shaper>> {
  const open = await loadHarfBuzz();
  const diagnostics = [set.regular, set.bold, set.symbols].flatMap((source) => check(source, open));
  if (diagnostics.length > 0) return { diagnostics };
  const regular = once(() => openSource(set.regular, open));
  const bold = once(() => openSource(set.bold, open));
  const symbols = once(() => openSource(set.symbols, open));
  return { value: createShaper({ text: (isBold) => (isBold ? bold() : regular()), symbols }), diagnostics };
}

type OpenFont = (bytes: Uint8Array) => ShapingFont;

const firstThaiLetter = 0x0e01;

function check(source: FaceSource, open: OpenFont): Diagnostic[] {
  if (source.kind === 'builtin') return [];
  const { entry, bytes } = source;
  const file = readFontFile(bytes);
  if (!file.ok) return [unusable(entry, file.fault)];
  const lacksThai = entry.use === 'text' && !open(bytes).has(firstThaiLetter);
  return lacksThai ? [unusable(entry, 'no-thai')] : [];
}

function unusable({ file }: FaceEntry, reason: FontFault): Diagnostic {
  return {
    code: 'font-unusable',
    severity: 'error',
    at: { kind: 'file', file },
    params: { name: file, reason },
  };
}

function openSource(source: FaceSource, open: OpenFont): OpenFace {
  const { id, family, weight, scale } = source.entry;
  const bytes = source.kind === 'given' ? source.bytes : source.read();
  const file = readFontFile(bytes);
  if (!file.ok) throw new Error(`The face ${id} is unusable: ${file.fault}`);
  const { tables, unitsPerEm } = file;
  return openFace({ id, family, bold: weight === 'bold', scale, bytes, tables, unitsPerEm }, open(bytes));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
