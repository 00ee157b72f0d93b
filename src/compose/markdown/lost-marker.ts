import type { Paragraph } from 'mdast';
import { decimalLevel } from '../../thai/decimal-level.ts';
import { type Passage, rangeOf, spanOf } from './passage.ts';

/** A number with its stop or bracket right before a letter: the space that makes it an item is missing. */
const withoutSpace = /^[\d๐-๙]{1,3}[.)](?=[^\s\d๐-๙.,)])/;
const bracketed = String.raw`\([\d๐-๙]{1,3}\)`;
/** Marks that people set before items and Markdown does not know: they are printed as they are. */
const unknown = new RegExp(String.raw`^(?:${bracketed}|[•●▪‣–—]|${decimalLevel})(?=\s)`);
/** What a line inside a paragraph begins with that was meant as an item; a dash with a space would be one. */
const insideMark = new RegExp(
  String.raw`^(?:[\d๐-๙]{1,3}[.)](?=\s|[ก-ฮเ-ไ])|(?:${bracketed}|[•●▪‣]|${decimalLevel})(?=\s)|-(?=[ก-ฮเ-ไ]))`,
);

/** Tells what looks like a list item and is none, so that nobody finds out on paper. */
export function lookForMarkers(node: Paragraph, passage: Passage): void {
  lookAtStart(node, passage);
  lookInside(node, passage);
}

/** A paragraph that begins like an item. */
function lookAtStart(node: Paragraph, passage: Passage): void {
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

/** A line that begins like an item and is taken into the paragraph, which every line is that no blank line parts from it. */
function lookInside(node: Paragraph, passage: Passage): void {
  const [start, end] = spanOf(node);
  let from = passage.text.indexOf('\n', start) + 1;
  while (from > 0 && from < end) {
    const after = passage.text.indexOf('\n', from);
    const line = passage.text.slice(from, after === -1 ? end : Math.min(after, end));
    const content = line.trimStart();
    const [marker] = insideMark.exec(content) ?? [];
    if (marker !== undefined) reportInside(marker, from + line.length - content.length, passage);
    from = after + 1;
  }
}

function reportInside(marker: string, at: number, passage: Passage): void {
  passage.report({
    code: 'list-marker-inside',
    severity: 'warning',
    at: { kind: 'range', ...rangeOf(passage, at, at + marker.length) },
    params: { marker },
  });
}
