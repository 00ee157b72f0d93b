import { type ICharacterStyleOptions, type IParagraphStyleOptions, LineRuleType } from 'docx';
import { symbolFont, symbolScale } from './fonts/symbol-font.ts';
import { textSize } from './fonts/text-font.ts';
import { halfPoints, twips } from './units.ts';

/** Height in pt of a paragraph that should take no room: the rules of the tables that it parts fall together. */
const separatorHeight = 0.1;

/** A paragraph that stands where Word needs one and nobody should see it: between two tables, behind the last. */
export const separatorStyle: IParagraphStyleOptions & { readonly id: string } = {
  id: 'cabsub-separator',
  name: 'ตัวคั่น',
  run: { size: 2, sizeComplexScript: 2 },
  paragraph: { spacing: { before: 0, after: 0, line: twips(separatorHeight), lineRule: LineRuleType.EXACT } },
};

/** Ticks, boxes and arrows in running text. */
export const symbolStyle: ICharacterStyleOptions & { readonly id: string } = {
  id: 'cabsub-symbol',
  name: 'เครื่องหมาย',
  run: {
    font: symbolFont.name,
    size: halfPoints(textSize * symbolScale),
    sizeComplexScript: halfPoints(textSize * symbolScale),
  },
};
