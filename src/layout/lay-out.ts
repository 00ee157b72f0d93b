import type { Outcome } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { LaidOut } from '../model/page.ts';
import { createBreaker } from '../thai/breaks.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { type PageBreaks, setDocument } from './set-document.ts';
import type { Shaper } from './shaper.ts';

export interface LayOutOptions {
  /** Line pitch of the text face against that of TH SarabunPSK. */
  readonly pitch?: number;
  readonly breaks?: PageBreaks;
}

/**
 * Sets the documents of a packet on pages: lines, tables, page breaks, furniture and the logical
 * structure, in pt. They share their words, so each is looked up and shaped once for all of them.
 *
 * @returns the pages of each; or none at all, with a `no-glyph` error for each character that no face can draw
 */
export function layOut(
  documents: readonly Document[],
  shaper: Shaper,
  { pitch = 1, breaks = 'anywhere' }: LayOutOptions = {},
): Outcome<readonly LaidOut[]> {
  const diagnostics = documents.flatMap((document) => missingGlyphs(document, shaper));
  if (diagnostics.length > 0) return { diagnostics };
  const breaker = createBreaker([...new Set(documents.flatMap(({ heldWords }) => heldWords))]);
  const value = documents.map((document) =>
    setDocument(document, { shaper, pitch: document.page.pitch * pitch, breaker }, breaks),
  );
  return { value, diagnostics };
}
