import type { Outcome } from '../../model/diagnostic.ts';
import type { ParagraphStyle } from '../../model/document.ts';
import type { Face } from '../../model/page.ts';
import type { Variant } from '../../model/variant.ts';
import type { World } from '../../world/world.ts';
import { notNamed, type WordFonts, wordFonts } from './fonts/index.ts';
import type { Reference } from './reference/read.ts';

/** What the Word files of a packet share. */
export interface WordSetting {
  readonly fonts: WordFonts;
  readonly reference?: Reference;
}

export interface SettingOptions {
  /** The styles of the papers, the same in all of a packet. */
  readonly styles: readonly ParagraphStyle[];
  /** The office's own Word file. */
  readonly referenceDoc: string | undefined;
  /** The faces that the PDFs are set in. */
  readonly face: (variant: Variant) => Face;
  /** The variants that Word files are to hold, if any. */
  readonly embed: ReadonlySet<Variant>;
}

/** Reads the office's own Word file, if there is one, and chooses the fonts. */
export async function wordSetting(
  { styles, referenceDoc, face, embed }: SettingOptions,
  world: Pick<World, 'readInput'>,
): Promise<Outcome<WordSetting>> {
  const fonts = wordFonts(face, embed);
  if (referenceDoc === undefined) return { value: { fonts: fonts.value }, diagnostics: fonts.diagnostics };
  const { namesFont, readReference } = await import('./reference/index.ts');
  const { value: reference, diagnostics } = readReference(referenceDoc, styles, world);
  if (!reference) return { diagnostics };
  const { text, embedded } = fonts.value;
  const unused = embedded.length > 0 && !namesFont(reference, styles, text.name);
  return {
    value: { fonts: fonts.value, reference },
    diagnostics: [...diagnostics, ...fonts.diagnostics, ...(unused ? [notNamed(text)] : [])],
  };
}
