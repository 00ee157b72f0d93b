import type { Stretch } from '../../contract.ts';
import { shifted } from './shifted.ts';
import type { PagesView } from './view.ts';

/** Where in the text as it is edited stands what the pages show. */
export function inText({ stage: { buffer }, texts }: PagesView, shown: Stretch): Stretch {
  const known = texts.peek();
  return buffer.here(known ? shifted(shown, known.shown, known.file) : shown);
}

/** The stretch of what the pages show for one of the file. */
export function onPages({ texts }: PagesView, inFile: Stretch): Stretch {
  const known = texts.peek();
  return known ? shifted(inFile, known.file, known.shown) : inFile;
}
