import type { ScalarNode } from '../read/index.ts';
import type { Edit } from './edit.ts';
import { column, lineEnd } from './lines.ts';
import type { Opened } from './opened.ts';
import type { Candidate } from './prove.ts';
import { afterKey, flowText, itemText } from './render.ts';
import { asBlock, blockText, mannerOf, onOneLine } from './scalar.ts';
import type { FormValue } from './value.ts';
import type { Way } from './way.ts';

/** The ways to put another value in place of a text, or of nothing behind a key or a dash. */
export function replaced(opened: Opened, way: Way, node: ScalarNode, value: FormValue): readonly Candidate[] {
  const isNothing = node.range.start === node.range.end;
  if (way.inFlow) return [one(node.range, (isNothing ? ' ' : '') + flowed(opened, node, value))];
  if (isNothing) return filled(opened, way, node, value);
  if (typeof value !== 'string') return [one(stretchOf(opened.text, node), flowText(value))];
  const [behind, stretch] = [behindText(opened.text, node), stretchOf(opened.text, node)];
  return [
    ...blocks(opened, way, node, value),
    one(stretch, line(opened.text, node, value) + (node.style === 'block' ? behind : '')),
  ];
}

function one({ start, end }: Pick<Edit, 'start' | 'end'>, text: string): Candidate {
  return { edits: [{ start, end, text }] };
}

function flowed({ text }: Opened, node: ScalarNode, value: FormValue): string {
  return typeof value === 'string' ? onOneLine(value, true, [mannerOf(text, node), 'plain']) : flowText(value);
}

function line(text: string, node: ScalarNode, value: string): string {
  return onOneLine(value, false, [mannerOf(text, node), 'plain']);
}

/** A text as lines under its key, if it is one of several lines or was written so. */
function blocks(opened: Opened, way: Way, node: ScalarNode, value: string): readonly Candidate[] {
  const { text, lineBreak } = opened;
  if (node.style !== 'block' && !value.includes('\n')) return [];
  const manner = mannerOf(text, node) === 'folded' ? 'folded' : 'literal';
  const block = asBlock(value, columnsOf(opened, way, node), manner);
  if (!block) return [];
  const { start, end } = stretchOf(text, node);
  const behind = behindText(text, node);
  const isBlock = node.style === 'block';
  return [one({ start, end: isBlock ? end : end + behind.length }, blockText(block, lineBreak, behind))];
}

/** What follows on the line of a text, or on the first line of a block: a comment, mostly nothing. */
function behindText(text: string, { range, style }: ScalarNode): string {
  const from = style === 'block' ? range.start + headerLength(text, range.start) : range.end;
  return text.slice(from, lineEnd(text, from));
}

/** A text's stretch; of a block up to its last line's end, without the line end. */
function stretchOf(text: string, { range: { start, end }, style }: ScalarNode): Pick<Edit, 'start' | 'end'> {
  if (style !== 'block') return { start, end };
  const written = text.slice(start, end);
  const isKeeping = /^[|>]\d?\+/.test(written);
  return { start, end: start + (isKeeping ? written.replace(/\r?\n$/, '') : written.trimEnd()).length };
}

function headerLength(text: string, start: number): number {
  return /^[|>][-+\d]*/.exec(text.slice(start, start + 4))?.[0].length ?? 0;
}

/** The lines of a block stay in their column. */
function columnsOf(
  { text, step }: Opened,
  way: Way,
  node: ScalarNode,
): { readonly lines: number; readonly parent: number } {
  const parent = parentColumn(text, way);
  const content = node.style === 'block' ? text.slice(lineEnd(text, node.range.start), node.range.end) : '';
  const own = /\n( +)\S/.exec(content)?.[1]?.length;
  return { lines: own !== undefined && own > parent ? own : parent + step, parent };
}

/** The column of the key or the dash that a value belongs to. */
export function parentColumn(text: string, { last, stops }: Way): number {
  if (last.entry) return column(text, last.entry.keyRange.start);
  const list = stops.at(-2)?.node;
  return list ? column(text, list.range.start) : 0;
}

/** A value behind a key or a dash that has none; a comment on its line stays behind what stays on that line. */
function filled(opened: Opened, way: Way, { range }: ScalarNode, value: FormValue): readonly Candidate[] {
  const { text } = opened;
  const at = parentColumn(text, way);
  const written = way.last.entry ? afterKey(value, at, opened) : itemText(value, at, opened);
  const [first = '', ...lines] = written.slice(1).split(opened.lineBreak);
  const start = text.slice(0, range.start).trimEnd().length;
  const end = lineEnd(text, range.start);
  const below = lines.map((each) => opened.lineBreak + each).join('');
  return [{ edits: [{ start, end, text: first + text.slice(start, end) + below }] }];
}
