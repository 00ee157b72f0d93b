import { AlignmentType, DocumentDefaults, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { ParagraphStyle } from '../../model/document.ts';
import { textSize } from './fonts/text-font.ts';
import { separatorStyle, symbolStyle } from './own-styles.ts';
import { halfPoints, twips } from './units.ts';

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
  'thai-justify': AlignmentType.THAI_DISTRIBUTE,
} as const;

/** Word's style that every style of a paper is based on: running text as the document defaults give it. */
const normal = 'Normal';

/**
 * The document defaults (`font` 16 pt in all four of Word's slots, single line, Latin text in English and complex text in
 * Thai: domain.md section 0) and every style of a paper under its Thai name.
 */
export function wordStyles(styles: readonly ParagraphStyle[], font: string): IStylesOptions {
  const defaults = new DocumentDefaults({
    run: {
      font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
      size: halfPoints(textSize),
      sizeComplexScript: halfPoints(textSize),
      language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' },
    },
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  });
  return {
    // In the place of the headings and list styles that `docx` adds by itself.
    importedStyles: [defaults],
    paragraphStyles: [{ id: normal, name: normal, quickFormat: true }, ...styles.map(wordStyle), separatorStyle],
    characterStyles: [symbolStyle],
  };
}

function wordStyle(style: ParagraphStyle): IParagraphStyleOptions {
  const { marker, outline, spaceBefore: before, spaceAfter: after } = style;
  return {
    id: style.id,
    name: style.label,
    basedOn: normal,
    quickFormat: true,
    run: {
      ...(style.size !== textSize && { size: halfPoints(style.size), sizeComplexScript: halfPoints(style.size) }),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italics: true }),
      ...(style.colour !== '000000' && { color: style.colour }),
    },
    paragraph: {
      alignment: alignments[style.align],
      spacing: { before: twips(before), after: twips(after) },
      indent: marker ? indents(style, marker.at) : indents(style, style.indent.left + style.indent.first),
      ...(marker && { leftTabStop: twips(marker.textAt) }),
      ...(style.keepWithNext && { keepNext: true }),
      ...(outline && { outlineLevel: outline - 1 }),
    },
  };
}

/** Word's indents for a paragraph whose first line starts `first` pt from the text column's edge. */
export function indents(
  { indent: { left, right } }: ParagraphStyle,
  first: number,
): { left: number; right: number; firstLine?: number; hanging?: number } {
  const sides = { left: twips(left), right: twips(right) };
  const difference = twips(first) - twips(left);
  return difference < 0 ? { ...sides, hanging: -difference } : { ...sides, firstLine: difference };
}
