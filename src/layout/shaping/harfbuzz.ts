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
  /** How high a character's ink reaches above the baseline, in font units. */
  inkTop(codePoint: number): number | undefined;
  /** An entry of the name table in English, else in any language: 1 is the family, 5 the version. */
  name(id: number): string | undefined;
  /** What HarfBuzz applies to Thai of a table: the script it stands under and its features; nothing of a font without. */
  thaiFeatures(table: 'GSUB' | 'GPOS'): { readonly script: string; readonly features: readonly string[] } | undefined;
}

export type OpenFont = (bytes: Uint8Array) => ShapingFont;

/** Script tags under which HarfBuzz looks for the features of Thai text, in its order. */
const thaiScripts = ['thai', 'DFLT', 'dflt', 'latn'];
/** The language index that stands for a script's own features. */
const defaultLanguage = 0xffff;

const thaiCharacter = /[\u0e00-\u0e7f]/;

/**
 * Loads the HarfBuzz engine (WebAssembly, found beside the module that holds it) and returns what
 * opens fonts in it, the same bytes once. Any bytes have names, or none; only what `readFontFile` accepted may be shaped with.
 */
export async function loadHarfBuzz(): Promise<OpenFont> {
  const harfbuzz = await import('harfbuzzjs');
  const buffer = new harfbuzz.Buffer();

  const openFont: OpenFont = (bytes) => {
    const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
    const font = new harfbuzz.Font(face);
    let characters: ReadonlySet<number> | undefined;

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
    return {
      has: (codePoint) => {
        characters ??= new Set(face.collectUnicodes());
        return characters.has(codePoint);
      },
      shape,
      inkTop: (codePoint) => font.glyphExtents(font.nominalGlyph(codePoint) ?? 0)?.yBearing,
      name: (id) => {
        const entries = face.listNames().filter(({ nameId }) => nameId === id);
        const entry = entries.find(({ language }) => language.startsWith('en')) ?? entries[0];
        return entry && face.getName(id, entry.language);
      },
      thaiFeatures: (table) => {
        const scripts = face.getTableScriptTags(table);
        const script = thaiScripts.find((tag) => scripts.includes(tag));
        if (script === undefined) return undefined;
        return { script, features: face.getLanguageFeatureTags(table, scripts.indexOf(script), defaultLanguage) };
      },
    };
  };

  const known = new WeakMap<Uint8Array, ShapingFont>();
  return (bytes) => {
    const font = known.get(bytes) ?? openFont(bytes);
    known.set(bytes, font);
    return font;
  };
}
