/** A glyph as HarfBuzz left it: font units, y up; `cluster` is a UTF-16 offset into the text. */
export interface ShapedGlyph {
  readonly id: number;
  readonly cluster: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A font opened in HarfBuzz. */
export interface ShapingFont {
  /** Whether the font's own character map has the code point. */
  has(codePoint: number): boolean;
  /**
   * Shapes left to right, under the Thai script as soon as the text holds a Thai character: a
   * guessed script takes that of the first letter and leaves the Thai of `A4ที่` unshaped.
   * Marks are in the cluster of the character they stand on.
   */
  shape(text: string): readonly ShapedGlyph[];
}

const thaiCharacter = /[\u0e00-\u0e7f]/;

/**
 * Loads the HarfBuzz engine (WebAssembly, found beside the module that holds it) and returns what
 * opens fonts in it. Only bytes that `readFontFile` accepted may be opened.
 */
export async function loadHarfBuzz(): Promise<(bytes: Uint8Array) => ShapingFont> {
  const harfbuzz = await import('harfbuzzjs');
  const buffer = new harfbuzz.Buffer();

  return (bytes) => {
    const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
    const font = new harfbuzz.Font(face);
    const characters = new Set(face.collectUnicodes());

    const shape = (text: string): ShapedGlyph[] => {
      const thai = thaiCharacter.test(text);
      buffer.reset();
      buffer.addText(text);
      buffer.setDirection(harfbuzz.Direction.LTR);
      buffer.setScript(thai ? 'Thai' : 'Latn');
      buffer.setLanguage(thai ? 'th' : 'en');
      harfbuzz.shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        return { id: codepoint, cluster, advance: xAdvance, dx: xOffset, dy: yOffset };
      });
    };
    return { has: (codePoint) => characters.has(codePoint), shape };
  };
}
