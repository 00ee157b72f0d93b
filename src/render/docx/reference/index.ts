import type { Paper } from '../../../model/document.ts';
import type { Parts } from '../parts.ts';
import { applyReference } from './apply.ts';
import { fitted } from './fit.ts';
import type { Reference } from './read.ts';

export { type Reference, readReference } from './read.ts';

/** Whether the office's styles set text in a font. */
export function namesFont({ fonts }: Reference, family: string): boolean {
  return fonts.some(({ attributes }) => attributes['w:name'] === family);
}

/** What a reference document does to a paper: before it is written, and to the parts that come of it. */
export function office(reference: Reference): {
  fitted(paper: Paper): Paper;
  dress(parts: Parts): void;
} {
  return {
    fitted: (paper) => fitted(paper, reference),
    dress: (parts) => applyReference(parts, reference),
  };
}
