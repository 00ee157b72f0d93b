import * as harfbuzz from 'harfbuzzjs';

/** A glyph as HarfBuzz places it, in font units from the start of the text; `at` is its offset in the text. */
export interface PlacedGlyph {
  readonly id: number;
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** A font file that HarfBuzz alone reads: nothing of ours between the text and the places of its glyphs. */
export interface PlainFont {
  readonly font: harfbuzz.Font;
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
  /** Shapes a whole text as Thai, whatever it begins with. */
  set(text: string): { readonly glyphs: readonly PlacedGlyph[]; readonly advance: number };
}

export function openPlainFont(bytes: Uint8Array): PlainFont {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
  const font = new harfbuzz.Font(face);
  const buffer = new harfbuzz.Buffer();

  const set = (text: string) => {
    buffer.reset();
    buffer.addText(text);
    buffer.setDirection(harfbuzz.Direction.LTR);
    buffer.setScript('Thai');
    buffer.setLanguage('th');
    harfbuzz.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    let advance = 0;
    const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      const placed = { id: codepoint, at: cluster, x: advance + xOffset, y: yOffset };
      advance += xAdvance;
      return placed;
    });
    return { glyphs, advance };
  };
  return { font, unitsPerEm: face.upem, characters: new Set(face.collectUnicodes()), set };
}
