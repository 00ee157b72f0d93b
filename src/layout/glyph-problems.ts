import { documentText } from '../compose/index.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import type { World } from '../world/world.ts';
import { variantsOf } from './drawn-texts.ts';
import { type FontsFolder, facesFor } from './faces/index.ts';
import { trusted } from './faces/trusted.ts';
import { missingGlyphs } from './missing-glyphs.ts';

/**
 * What is wrong with the office's faces, and what documents hold that no face can draw, without setting them on pages.
 * The faces that ship with cabsub are opened only where a text holds a character out of the ordinary.
 */
export async function glyphProblems(
  documents: readonly Document[],
  fonts: FontsFolder | undefined,
  world: World,
): Promise<Outcome<never> & { readonly sources: readonly Source[] }> {
  if (!fonts && documents.every((document) => trusted.test(documentText(document))))
    return { diagnostics: [], sources: [] };
  const { value, diagnostics, sources } = await facesFor(fonts, variantsOf(documents), world);
  const missing = value ? documents.flatMap((document) => missingGlyphs(document, value.shaper)) : [];
  return { diagnostics: [...diagnostics, ...missing], sources };
}
