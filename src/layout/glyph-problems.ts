import { documentText } from '../compose/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { World } from '../world/world.ts';
import { openBuiltinFaces } from './builtin-faces.ts';
import { missingGlyphs, sure } from './missing-glyphs.ts';

/**
 * What documents hold that no face can draw, without setting them on pages. The faces are opened only where
 * a text holds a character out of the ordinary.
 */
export async function glyphProblems(documents: readonly Document[], world: World): Promise<readonly Diagnostic[]> {
  if (documents.every((document) => sure.test(documentText(document)))) return [];
  const { value, diagnostics } = await openBuiltinFaces(world);
  return value ? documents.flatMap((document) => missingGlyphs(document, value.shaper)) : diagnostics;
}
