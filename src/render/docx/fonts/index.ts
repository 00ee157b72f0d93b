import type { Diagnostic, EmbeddingFault } from '../../../model/diagnostic.ts';
import type { Face } from '../../../model/page.ts';
import type { Variant } from '../../../model/variant.ts';
import { type EmbeddedFont, embedded } from './embedded-font.ts';
import type { NamedFont } from './named-font.ts';
import { atNominalSize } from './nominal-size.ts';
import { readOs2 } from './os2.ts';
import { officialFont, officialPanose, standIns } from './text-font.ts';

/** The fonts of a packet's Word files. */
export interface WordFonts {
  /** What the text is set in. */
  readonly text: NamedFont;
  /** Files of that font that lie in the Word files. */
  readonly embedded: readonly EmbeddedFont[];
}

/** The order of a font's files in its entry of the font table. */
const inOrder: readonly Variant[] = ['regular', 'bold', 'italic', 'bold-italic'];

/** TH SarabunPSK by name, which Word takes from the machine. */
export const officialFonts: WordFonts = { text: named(officialFont), embedded: [] };

/**
 * The fonts of Word files whose pages are set in the given faces. A Word file knows no scale: it names the family of faces that are
 * drawn at their own size, and for others TH SarabunPSK, whose size they are drawn at.
 *
 * @param variants what is to be embedded: faces of their own size as they are; others as copies, where they may be copied
 * @returns the fonts, and a warning where they cannot be embedded, or documents with them can only be read
 */
export function wordFonts(
  face: (variant: Variant) => Face,
  variants: ReadonlySet<Variant>,
): { readonly value: WordFonts; readonly diagnostics: readonly Diagnostic[] } {
  const regular = face('regular');
  const faces = [...new Set(inOrder.filter((variant) => variants.has(variant)).map(face))];
  const { family, scale, embedAs } = regular;
  if (scale === 1) {
    const value = { text: describedFont(family, regular), embedded: faces.map((each) => embedded(each, each.bytes)) };
    return { value, diagnostics: faces.flatMap(previewOnly) };
  }
  if (faces.length === 0) return { value: officialFonts, diagnostics: [] };
  if (embedAs === undefined) return { value: officialFonts, diagnostics: [notEmbedded(family, 'scaled')] };
  const copies = faces.map((each) => embedded(each, atNominalSize(each, embedAs)));
  return { value: { text: describedFont(embedAs, regular), embedded: copies }, diagnostics: [] };
}

function named(name: string): NamedFont {
  const alternatives = standIns.filter((each) => each !== name);
  return { name, alternatives, charset: 'DE', panose: officialPanose };
}

function describedFont(name: string, { tables }: Face): NamedFont {
  const { panose = officialPanose, signature } = readOs2(tables);
  return { ...named(name), panose, ...(signature && { signature }) };
}

function previewOnly({ family, variant, tables }: Face): readonly Diagnostic[] {
  if (!readOs2(tables).previewOnly) return [];
  return [{ code: 'font-preview-only', severity: 'warning', at: { kind: 'command' }, params: { family, variant } }];
}

/** That a reference document sets the text in fonts that are not those embedded. */
export function notNamed({ name }: NamedFont): Diagnostic {
  return notEmbedded(name, 'not-named');
}

function notEmbedded(family: string, reason: EmbeddingFault): Diagnostic {
  return { code: 'font-not-embedded', severity: 'warning', at: { kind: 'command' }, params: { family, reason } };
}
