import type { ParagraphStyle } from '../../model/document.ts';

/** Where a line stands in its column: from `x`, `width` pt wide. */
export interface Measure {
  readonly x: number;
  readonly width: number;
}

export interface Measures {
  readonly first: Measure;
  readonly rest: Measure;
  /** Absent where there is no marker, or no room for text beside it: then it is set as part of the text. */
  readonly marker?: { readonly x: number };
}

/** No indent leaves a line narrower than this many times its size. */
const leastMeasure = 3;

/** The measures of a paragraph in a column `width` pt wide; `marker` is the width of its marker. */
export function measures(style: ParagraphStyle, width: number, marker: number | undefined): Measures {
  const { indent, size } = style;
  const end = Math.max(width - indent.right, Math.min(width, leastMeasure * size));
  const latest = Math.max(0, end - leastMeasure * size);
  const from = (x: number): Measure => {
    const start = Math.max(0, Math.min(x, latest));
    return { x: start, width: end - start };
  };
  const rest = from(indent.left);
  const plain = { first: from(indent.left + indent.first), rest };
  if (marker === undefined) return plain;

  const { at, textAt, gap } = style.marker ?? { at: plain.first.x, textAt: 0, gap: size / 3 };
  const textStart = Math.max(textAt, at + marker + (marker > 0 ? gap : 0));
  return textStart <= latest ? { first: from(textStart), rest, marker: { x: at } } : plain;
}
