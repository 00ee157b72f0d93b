import type { ParagraphStyle } from '../../model/document.ts';

/** Advances in TH SarabunPSK, in em, of what list numbers are made of; marks above and below take no room. */
const advances: ReadonlyArray<readonly [RegExp, number]> = [
  [/\p{M}/u, 0],
  [/[๐-๙]/u, 0.47],
  [/[.,]/u, 0.17],
  [/[()\s-]/u, 0.23],
];
const letterAdvance = 0.4;

/** What the estimate may be wrong by, in pt: a marker that is too wide by less keeps the tab stop of its style. */
const slack = 0.5;

/**
 * Where the text starts, in pt from the text column's edge, beside a marker that leaves less than
 * `gap` before the style's own tab stop; undefined beside any other. The width is an estimate: no face
 * is at hand here. A label too long by the estimate alone still meets Word's own stop at the indent.
 */
export function wideMarkerTab(marker: string, style: ParagraphStyle): number | undefined {
  if (!style.marker) return undefined;
  const textAt = style.marker.at + markerWidth(marker) * style.size + style.marker.gap;
  return textAt > style.marker.textAt + slack ? textAt : undefined;
}

function markerWidth(marker: string): number {
  return [...marker].reduce((width, character) => width + advance(character), 0);
}

function advance(character: string): number {
  return advances.find(([pattern]) => pattern.test(character))?.[1] ?? letterAdvance;
}
