import type { Outcome } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import type { Variant } from '../../model/variant.ts';
import type { World } from '../../world/world.ts';
import type { OpenFont } from '../shaping/harfbuzz.ts';
import type { FaceSet } from './face-set.ts';
import { chooseFamily } from './family.ts';
import { familyFaces } from './family-faces.ts';
import { type FontsFolder, openFolder } from './folder.ts';
import { knownFamilies } from './known-families.ts';
import { readFonts } from './office-font.ts';

/** The text faces of an office. */
export interface OfficeFaces extends Outcome<FaceSet['text']> {
  /** The texts that the diagnostics point into. */
  readonly sources: readonly Source[];
  /** The office's list of families, which decides how large its faces are drawn. */
  readonly inputs: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The faces of one family in an office's folder, in the `wanted` variants. */
export async function officeFaces(
  where: FontsFolder,
  wanted: ReadonlySet<Variant>,
  open: OpenFont,
  world: World,
): Promise<OfficeFaces> {
  const folder = openFolder(where, world);
  if (!folder.value) return { diagnostics: folder.diagnostics, sources: [], inputs: [] };
  const { known, value: own, source, diagnostics: ofList } = await knownFamilies(folder.value, world);
  const about = {
    sources: source ? [source] : [],
    inputs: own ? [{ name: own.source.name, bytes: own.bytes }] : [],
  };
  const fonts = readFonts(folder.value, open);
  const read = [...ofList, ...fonts.diagnostics];
  if (!fonts.value || read.some(({ severity }) => severity === 'error')) return { ...about, diagnostics: read };
  const family = chooseFamily(fonts.value, known, folder.value);
  if (!family.value) return { ...about, diagnostics: [...read, ...family.diagnostics] };
  const faces = familyFaces(family.value, wanted, open);
  return { ...about, ...faces, diagnostics: [...read, ...faces.diagnostics] };
}
