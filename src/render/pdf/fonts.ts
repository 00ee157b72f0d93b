import type { Face, Glyph } from '../../model/page.ts';
import { writeFont } from './font-object.ts';
import type { PdfObject, Pen } from './pen.ts';
import type { StandardRules } from './standard.ts';
import { createSubset, type Subset } from './subset.ts';

/** A face as the pages of one file use it. */
export interface FontResource {
  /** The name in the pages' resources. */
  readonly name: string;
  readonly object: PdfObject;
  cids(glyph: Glyph): readonly number[];
}

/** The fonts of one file. */
export interface Fonts {
  /** The face's font, for text on the page that is being drawn. */
  use(face: Face): FontResource;
  /** Embeds every font with the glyphs that were used. */
  embed(): void;
}

export function createFonts(pen: Pen, rules: StandardRules): Fonts {
  const fonts = new Map<Face, FontResource & { readonly subset: Subset }>();

  const open = (face: Face) => {
    const subset = createSubset(face);
    const font = { name: `F${fonts.size + 1}`, object: pen.ref({}), cids: subset.cids, subset };
    fonts.set(face, font);
    return font;
  };

  return {
    use(face) {
      const font = fonts.get(face) ?? open(face);
      pen.page.fonts[font.name] = font.object;
      return font;
    },
    embed() {
      for (const [face, { object, subset }] of fonts) writeFont(pen, object, face, subset.finish(), rules);
    },
  };
}
