import type { Diagnostic, Place, SourceRange } from '../model/diagnostic.ts';
import type { Block, Document, Origin, Paragraph } from '../model/document.ts';
import type { Shaper } from './shaper.ts';

/** Texts of these characters alone can surely be drawn: a test holds them against the faces that ship with cabsub. */
export const sure = /^[\n\u0020-\u007e\u0e01-\u0e3a\u0e3f-\u0e5b“”‘’–—…•✓]*$/;

/** A text that will be drawn, and where it came from. */
interface DrawnText {
  readonly text: string;
  readonly bold: boolean;
  readonly origin: Origin;
}

/**
 * Tells every character that no face in use can draw: once for each text, at its first place there, with
 * the others as related places. The place is the very character where the text is the input's unchanged.
 */
export function missingGlyphs(document: Document, shaper: Shaper): readonly Diagnostic[] {
  const texts = document.blocks.flatMap(blockTexts);
  const file = texts.map(({ origin }) => origin.input ?? origin.template).find((range) => range)?.file;
  const elsewhere: Place = file === undefined ? { kind: 'command' } : { kind: 'file', file };
  return [...texts, ...furnitureTexts(document)]
    .filter(({ text }) => !sure.test(text))
    .flatMap((drawn) =>
      shaper.missing(drawn.text, drawn.bold).map((character) => diagnostic(character, drawn, elsewhere)),
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
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) result.push(at);
  return result;
}

function stretch({ file, start }: SourceRange, offset: number, length: number): SourceRange {
  return { file, start: start + offset, end: start + offset + length };
}

function codePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0;
  return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
}

function blockTexts(block: Block): readonly DrawnText[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphTexts(block);
    case 'table':
      return block.sections
        .flatMap(({ header, rows }) => [...header, ...rows])
        .flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(blockTexts)));
    case 'group':
      return block.blocks.flatMap(blockTexts);
    case 'masthead':
      return block.stamp ? paragraphTexts(block.stamp) : [];
    default:
      return [];
  }
}

function paragraphTexts({ marker, inlines, style, origin }: Paragraph): readonly DrawnText[] {
  const texts = inlines.flatMap((inline) =>
    inline.kind === 'text' ? [{ text: inline.text, bold: style.bold || inline.bold, origin: inline.origin }] : [],
  );
  return marker === undefined ? texts : [{ text: marker, bold: style.bold, origin }, ...texts];
}

/** Fixed words and stamps; what a catchword quotes stands in a paragraph as well. */
function furnitureTexts({ furniture }: Document): readonly DrawnText[] {
  const { secrecy, copy, draft, pageNumber, catchword } = furniture;
  return [
    ...[secrecy, copy, draft].flatMap((each) => (each ? [{ text: each.text, bold: each.style.bold, origin: {} }] : [])),
    ...[pageNumber, catchword].flatMap((each) =>
      each ? [{ text: each.before + each.after, bold: each.style.bold, origin: {} }] : [],
    ),
  ];
}
