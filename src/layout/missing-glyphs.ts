import type { Diagnostic, Place, SourceRange } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { type DrawnText, drawnTexts } from './drawn-texts.ts';
import type { Shaper } from './shaper.ts';

/** Places of one character in one text that are told: whoever has mended these has found the others. */
const mostPlaces = 20;

/**
 * Tells every character that no face in use can draw: once for each text, at its first place there, with
 * the others as related places. The place is the very character where the text is the input's unchanged.
 */
export function missingGlyphs(document: Document, shaper: Shaper): readonly Diagnostic[] {
  const texts = drawnTexts(document);
  const file = texts.map(({ origin }) => origin.input ?? origin.template).find((range) => range)?.file;
  const elsewhere: Place = file === undefined ? { kind: 'command' } : { kind: 'file', file };
  return texts.flatMap((drawn) =>
    shaper.missing(drawn.text, drawn.variant).map((character) => diagnostic(character, drawn, elsewhere)),
  );
}

function diagnostic(character: string, drawn: DrawnText, elsewhere: Place): Diagnostic {
  const [at, ...related] = places(character, drawn, elsewhere);
  return {
    code: 'no-glyph',
    severity: 'error',
    at: at ?? elsewhere,
    params: { character, codePoint: codePoint(character) },
    ...(related.length > 0 && { related }),
  };
}

function places(character: string, { text, origin }: DrawnText, elsewhere: Place): readonly Place[] {
  const range = origin.input ?? origin.template;
  if (!range) return [elsewhere];
  if (range.end - range.start !== text.length) return [{ kind: 'range', ...range }];
  return offsets(text, character).map((offset) => ({ kind: 'range', ...stretch(range, offset, character.length) }));
}

function offsets(text: string, character: string): readonly number[] {
  const result: number[] = [];
  for (let at = text.indexOf(character); at >= 0 && result.length < mostPlaces; at = text.indexOf(character, at + 1))
    result.push(at);
  return result;
}

function stretch({ file, start }: SourceRange, offset: number, length: number): SourceRange {
  return { file, start: start + offset, end: start + offset + length };
}

function codePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0;
  return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
}
