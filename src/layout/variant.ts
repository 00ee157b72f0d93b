import type { ParagraphStyle } from '../model/document.ts';
import type { Variant } from '../model/variant.ts';

/** The variant that a text in a style is set in. `bold` is the text's own wish, on top of its style's. */
export function variantOf(style: Pick<ParagraphStyle, 'bold' | 'italic'>, bold = false): Variant {
  const isBold = style.bold || bold;
  if (style.italic) return isBold ? 'bold-italic' : 'italic';
  return isBold ? 'bold' : 'regular';
}
