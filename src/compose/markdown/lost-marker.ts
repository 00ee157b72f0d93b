import type { Paragraph } from 'mdast';
import { type Passage, rangeOf, spanOf } from './passage.ts';

/** A number with its stop or bracket right before a letter: the space that makes it an item is missing. */
const withoutSpace = /^[\d๐-๙]{1,3}[.)](?=[^\s\d๐-๙.,)])/;
/** Marks that people set before items and Markdown does not know: they are printed as they are. */
const unknown = /^(?:\([\d๐-๙]{1,3}\)|[•●▪‣–—]|[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})+\.?)(?=\s)/;

/** Tells a paragraph that begins like a list item and is none, so that nobody finds out on paper. */
export function lookForMarker(node: Paragraph, passage: Passage): void {
  const [start, end] = spanOf(node);
  const text = passage.text.slice(start, Math.min(end, start + 20));
  const [unspaced] = withoutSpace.exec(text) ?? [];
  if (unspaced !== undefined) {
    const place = rangeOf(passage, start, start + unspaced.length);
    const fix = { range: place, text: `${unspaced} ` };
    const at = { kind: 'range', ...place } as const;
    passage.report({ code: 'list-marker-space', severity: 'error', at, params: { marker: unspaced }, fix });
    return;
  }
  const [marker] = unknown.exec(text) ?? [];
  if (marker === undefined) return;
  const at = { kind: 'range', ...rangeOf(passage, start, start + marker.length) } as const;
  passage.report({ code: 'list-marker-unknown', severity: 'warning', at, params: { marker } });
}
