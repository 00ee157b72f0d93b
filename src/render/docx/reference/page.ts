import { child } from './element.ts';
import { points } from './measure.ts';
import type { Element } from './xml.ts';

/** The sheet of a reference document, in pt. `header` and `footer` are their distances from the sheet's edge. */
export interface ReferencePage {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** The narrowest and lowest text column that a paper can be set in: 5 cm. */
const leastColumn = (5 / 2.54) * 72;

/**
 * Size and margins of the last section, the binding's share added to the left margin; undefined where the file
 * does not say them, or leaves no room for text.
 */
export function referencePage(document: Element): ReferencePage | undefined {
  const section = child(child(document, 'w:body'), 'w:sectPr');
  const size = child(section, 'w:pgSz')?.attributes ?? {};
  const margin = child(section, 'w:pgMar')?.attributes ?? {};
  const length = (text: string | undefined): number => Math.abs(points(text) ?? Number.NaN);
  const page = {
    width: length(size['w:w']),
    height: length(size['w:h']),
    top: length(margin['w:top']),
    bottom: length(margin['w:bottom']),
    left: length(margin['w:left'] ?? margin['w:start']) + (points(margin['w:gutter']) ?? 0),
    right: length(margin['w:right'] ?? margin['w:end']),
    header: length(margin['w:header'] ?? '0'),
    footer: length(margin['w:footer'] ?? '0'),
  };
  const isUsable =
    page.width - page.left - page.right >= leastColumn && page.height - page.top - page.bottom >= leastColumn;
  return isUsable && Number.isFinite(page.header + page.footer) ? page : undefined;
}
