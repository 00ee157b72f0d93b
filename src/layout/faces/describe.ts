import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import type { Variant } from '../../model/variant.ts';
import type { World } from '../../world/world.ts';
import type { OpenFont } from '../shaping/harfbuzz.ts';
import { type FaceSource, variants } from './face-set.ts';
import { type FontsFolder, facesFor } from './index.ts';
import { lackingOfBlock } from './thai-coverage.ts';

/** What can be said of a face in use. */
export interface FaceReport {
  readonly use: Variant | 'symbols';
  readonly family: string;
  /** The variant of the face itself: another than `use` where one stands in. */
  readonly variant: Variant;
  readonly file: string;
  readonly origin: FaceSource['origin'];
  readonly scale: number;
  readonly pitch: number;
  /** What the file says of itself, as far as it does. */
  readonly version: string | undefined;
  readonly licence: string | undefined;
  /** Characters of the Thai block that it has no glyph for; of the symbol face nothing is asked. */
  readonly lacksThai: readonly string[];
  /** The script under which the font chooses forms of Thai letters (GSUB), and places marks (GPOS), if it does. */
  readonly forms: string | undefined;
  readonly marks: string | undefined;
  readonly bytes: Uint8Array;
}

/**
 * Every face in use, the italics too, each file read and checked. A family without italics is told of only where a text
 * asks for them.
 */
export async function describeFaces(
  where: FontsFolder | undefined,
  world: World,
): Promise<Outcome<readonly FaceReport[]> & { readonly sources: readonly Source[] }> {
  const { value, diagnostics, sources } = await facesFor(where, new Set(variants), world);
  const told = { diagnostics: diagnostics.filter((each) => !isMissingItalic(each)), sources };
  if (!value) return told;
  const { set, open } = value;
  const text = variants.map((variant) => describe(variant, set.text[variant], open));
  return { ...told, value: [...text, { ...describe('symbols', set.symbols, open), lacksThai: [] }] };
}

function isMissingItalic(diagnostic: Diagnostic): boolean {
  return diagnostic.code === 'font-variant-missing' && diagnostic.params.variant !== 'bold';
}

/** Name ids of OpenType 1.9, "name". */
const names = { version: 5, licence: 13, licenceAddress: 14 };

function describe(use: FaceReport['use'], source: FaceSource, open: OpenFont): FaceReport {
  const { family, variant, file, origin, scale, pitch } = source;
  const bytes = source.read();
  const font = open(bytes);
  const scriptWith = (table: 'GSUB' | 'GPOS', feature: string) => {
    const found = font.thaiFeatures(table);
    return found?.features.includes(feature) ? found.script : undefined;
  };
  return {
    use,
    family,
    variant,
    file,
    origin,
    scale,
    pitch,
    version: font.name(names.version),
    licence: source.licence ?? font.name(names.licence) ?? font.name(names.licenceAddress),
    lacksThai: lackingOfBlock(font),
    forms: scriptWith('GSUB', 'ccmp'),
    marks: scriptWith('GPOS', 'mark'),
    bytes,
  };
}
