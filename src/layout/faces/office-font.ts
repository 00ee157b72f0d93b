import type { Diagnostic, FontFault, Outcome } from '../../model/diagnostic.ts';
import type { Variant } from '../../model/variant.ts';
import { readFontFile } from '../shaping/font-file.ts';
import type { OpenFont } from '../shaping/harfbuzz.ts';
import { folderFault, type OpenFolder, pathIn } from './folder.ts';

/** A font file of the office's, as its name table describes it. */
export interface OfficeFont {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly family: string;
  readonly variant: Variant;
}

/** The largest font file that is read. */
const largest = 32 * 1024 * 1024;
const single = /\.(ttf|otf)$/i;
const otherForms = /\.(ttc|otc|woff2?)$/i;

/**
 * The fonts of a folder that are one of the four of a family; other weights are passed over. Collections and web fonts are
 * looked at only where there is nothing else: an office may keep them beside the files it uses.
 *
 * @returns an error for every file that does not say what it is
 */
export function readFonts(folder: OpenFolder, open: OpenFont): Outcome<readonly OfficeFont[]> {
  const ofType = (type: RegExp) => folder.names.filter((name) => type.test(name) && !name.startsWith('.'));
  const names = ofType(single).length > 0 ? ofType(single) : ofType(otherForms);
  if (names.length === 0) return { diagnostics: [folderFault(folder.path, 'empty', folder.at)] };
  const read = names.map((name) => readFont(folder, name, open));
  const diagnostics = read.flatMap((each) => each.diagnostics);
  if (diagnostics.length > 0) return { diagnostics };
  return { value: read.flatMap(({ value }) => (value ? [value] : [])), diagnostics };
}

function readFont(folder: OpenFolder, name: string, open: OpenFont): Outcome<OfficeFont> {
  const file = pathIn(folder.path, name);
  const read = folder.read(name, largest);
  if (!read.ok) return { diagnostics: [unusable(file, read.why === 'too-large' ? 'too-large' : 'unreadable')] };
  const { bytes } = read;
  const { family, variant } = namesOf(bytes, open);
  if (family === '') {
    const checked = readFontFile(bytes);
    return { diagnostics: [unusable(file, checked.ok ? 'nameless' : checked.fault)] };
  }
  return { ...(variant && { value: { file, bytes, family, variant } }), diagnostics: [] };
}

export function unusable(file: string, reason: FontFault): Diagnostic {
  return { code: 'font-unusable', severity: 'error', at: { kind: 'file', file }, params: { name: file, reason } };
}

/** Name ids of OpenType 1.9, "name": the pair that tells all weights of a family apart, and the older one. */
const typographic = { family: 16, subfamily: 17 };
const legacy = { family: 1, subfamily: 2 };

function namesOf(
  bytes: Uint8Array,
  open: OpenFont,
): { readonly family: string; readonly variant: Variant | undefined } {
  const font = open(bytes);
  const name = (kind: 'family' | 'subfamily') => font.name(typographic[kind]) ?? font.name(legacy[kind]) ?? '';
  return {
    family: name('family').trim(),
    variant: variantNames[name('subfamily').toLowerCase().replace(/[\s-]/g, '')],
  };
}

const variantNames: Readonly<Record<string, Variant>> = {
  '': 'regular',
  regular: 'regular',
  normal: 'regular',
  roman: 'regular',
  book: 'regular',
  bold: 'bold',
  italic: 'italic',
  oblique: 'italic',
  bolditalic: 'bold-italic',
  boldoblique: 'bold-italic',
};
