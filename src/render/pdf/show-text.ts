import type { Item } from '../../model/page.ts';
import { colour, number } from './operators.ts';

type TextItem = Extract<Item, { kind: 'text' }>;

/**
 * The operators that draw one text item with a single TJ. Where the wanted advances differ from
 * the font's, TJ numbers make up for it, rounded to a thousandth of an em; what rounding leaves is
 * carried on, so that no glyph is off by more than half of that.
 *
 * @param fontName the font's name in the page's resources
 * @param cid the code of a glyph in that font
 */
export function showText(item: TextItem, fontName: string, cid: (glyph: Glyph) => number): string {
  const place = `1 0 0 -1 ${number(item.x)} ${number(item.baseline)} Tm`;
  const text = `BT /${fontName} ${number(item.size)} Tf ${place} [${adjustedCodes(item, cid)}] TJ ET`;
  return isBlack(item.colour) ? text : `q ${colour(item.colour, 'fill')} ${text} Q`;
}

type Glyph = TextItem['glyphs'][number]['glyph'];

function adjustedCodes({ glyphs, face }: TextItem, cid: (glyph: Glyph) => number): string {
  const thousandths = 1000 / face.unitsPerEm;
  let codes = '';
  let behind = 0;
  for (const { glyph, advance } of glyphs) {
    const step = Math.round(behind);
    if (step !== 0) {
      codes += `>${-step}<`;
      behind -= step;
    }
    codes += cid(glyph).toString(16).padStart(4, '0');
    behind += (advance - glyph.advance) * thousandths;
  }
  return `<${codes}>`;
}

function isBlack(colour: string): boolean {
  return /^0+$/.test(colour);
}
