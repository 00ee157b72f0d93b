import type { Outcome } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { LaidOut } from '../model/page.ts';
import { createBreaker } from '../thai/breaks.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { setDocument } from './set-document.ts';
import type { Shaper } from './shaper.ts';

/**
 * Sets a document on pages: lines, tables, page breaks, furniture and the logical structure, in pt.
 *
 * @returns the pages; or, with none of them, a `no-glyph` error for each character that no face can draw
 */
export function layOut(document: Document, shaper: Shaper): Outcome<LaidOut> {
  const diagnostics = missingGlyphs(document, shaper);
  if (diagnostics.length > 0) return { diagnostics };
  const setting = { shaper, pitch: document.page.pitch, breaker: createBreaker(document.heldWords) };
  return { value: setDocument(document, setting), diagnostics };
}
