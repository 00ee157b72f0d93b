import type { Outcome } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { LaidOut } from '../model/page.ts';
import { type BreakerOf, rememberingBreakers } from '../thai/breakers.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { type PageBreaks, setDocument } from './set-document.ts';
import type { Shaper } from './shaper.ts';

export interface LayOutOptions {
  /** Line pitch of the text face against that of TH SarabunPSK. */
  readonly pitch?: number;
  readonly breaks?: PageBreaks;
  /** Finds where lines may break; what knows texts from before need not look again. */
  readonly breakerOf?: BreakerOf | undefined;
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
  { pitch = 1, breaks = 'anywhere', breakerOf = rememberingBreakers() }: LayOutOptions = {},
): Outcome<readonly LaidOut[]> {
  const diagnostics = documents.flatMap((document) => missingGlyphs(document, shaper));
  if (diagnostics.length > 0) return { diagnostics };
  const breaker = breakerOf([...new Set(documents.flatMap(({ heldWords }) => heldWords))]);
  const value = documents.map((document) =>
    setDocument(document, { shaper, pitch: document.page.pitch * pitch, breaker }, breaks),
  );
  return { value, diagnostics };
}
