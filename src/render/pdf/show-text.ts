import type { Face, Item } from '../../model/page.ts';
import { colour, number } from './operators.ts';

export type TextItem = Extract<Item, { kind: 'text' }>;
type Glyph = TextItem['glyphs'][number]['glyph'];

/** A font as content streams use it: its name in the page's resources, and the codes that show a glyph. */
export interface ShownFont {
  readonly name: string;
  cids(glyph: Glyph): readonly number[];
}

/** Where the pen may be off without being seen, in pt. */
const tolerance = 0.01;

/** Whether a text goes on, in its own face, where the one before it ends. */
export function goesOn(before: TextItem, { x, baseline, colour }: TextItem): boolean {
  return (
    before.baseline === baseline && before.colour === colour && Math.abs(before.x + widthOf(before) - x) < tolerance
  );
}

function widthOf({ glyphs, size, face }: TextItem): number {
  return (glyphs.reduce((sum, { advance }) => sum + advance, 0) * size) / face.unitsPerEm;
}

/**
 * The operators that draw a text and those that go on where it ends, each with a single TJ and all from one place:
 * pdf.js, to which some codes are narrower than they are, would see gaps between texts placed apart. Where
 * the wanted advances differ from the font's, TJ numbers make up for it, rounded to a thousandth of an em; what
 * rounding leaves is carried on, so that no glyph is off by more than half of that.
 */
export function showText(items: readonly TextItem[], fontOf: (face: Face) => ShownFont): string {
  const [first] = items;
  if (first === undefined) return '';
  let place = ` 1 0 0 -1 ${number(first.x)} ${number(first.baseline)} Tm`;
  let behind = 0;
  let text = 'BT';
  for (const item of items) {
    const font = fontOf(item.face);
    const shown = adjustedCodes(item, font, behind / item.size);
    text += ` /${font.name} ${number(item.size)} Tf${place} [${shown.codes}] TJ`;
    place = '';
    behind = shown.behind * item.size;
  }
  text += ' ET';
  return isBlack(first.colour) ? text : `q ${colour(first.colour, 'fill')} ${text} Q`;
}

/** @param start how far the pen is behind at the start, in thousandths of an em; the answer tells the same of the end */
function adjustedCodes({ glyphs, face }: TextItem, font: ShownFont, start: number) {
  const thousandths = 1000 / face.unitsPerEm;
  let codes = '';
  let behind = start;
  for (const { glyph, advance } of glyphs) {
    const step = Math.round(behind);
    if (step !== 0) {
      codes += `>${-step}<`;
      behind -= step;
    }
    for (const cid of font.cids(glyph)) codes += cid.toString(16).padStart(4, '0');
    behind += (advance - glyph.advance) * thousandths;
  }
  // A step before the first glyph leaves an empty string behind.
  return { codes: `<${codes}>`.replace(/^<>/, ''), behind };
}

function isBlack(colour: string): boolean {
  return /^0+$/.test(colour);
}
