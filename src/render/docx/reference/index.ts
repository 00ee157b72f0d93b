import type { Paper } from '../../../model/document.ts';
import type { Parts } from '../parts.ts';
import { applyReference } from './apply.ts';
import type { WantedStyle } from './choose.ts';
import { fitted } from './fit.ts';
import { namedFaces } from './fonts.ts';
import type { Reference } from './read.ts';

export { type Reference, readReference } from './read.ts';

/** Whether papers in the office's styles have text in a font of ours: where those name it, or one of `styles` is missing, which keeps its own. */
export function namesFont(
  { defaults, taken, styles: found }: Reference,
  styles: readonly WantedStyle[],
  family: string,
): boolean {
  const users = [...taken.own.values(), ...taken.others, ...(defaults.run ? [defaults.run] : [])];
  return styles.some(({ id }) => !found.has(id)) || namedFaces(users).has(family);
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
