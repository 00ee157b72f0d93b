import { begin } from './begin.ts';
import { type Entry, type NodePlace, readFlow } from './flow.ts';
import { childOf, pathAt } from './frames.ts';
import { commentIn, shapeOf } from './line.ts';
import { sectionBefore } from './section.ts';
import { walk } from './walk.ts';

/** A place where a key or a value can be written. */
export interface Place extends NodePlace {
  /** The column of what begins there, and the indentation of its line: the difference is what dashes take. */
  readonly column: number;
  readonly indent: number;
  /** Whether it stands inside `{…}` or `[…]`. */
  readonly inFlow: boolean;
}

/** What can be written at an offset; none in comments, quotes, block texts, and behind values. */
export function placeAt(text: string, offset: number): Place | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = walk(text, sectionBefore(text, start).from, start);
  if (before.at > start) {
    const { flow } = before;
    return flow && flowPlace(readFlow(text, flow.start, flow.column, flow.path, offset).place, text, start);
  }
  const line = text.slice(start, offset);
  const { column, dashes } = shapeOf(line);
  const inBlock = before.block !== undefined && (dashes[0] ?? column) > before.block;
  if (inBlock || commentIn(line, 0) !== undefined) return undefined;
  const { frames, key, value, left } = begin(line, before.frames);
  const inner = frames.at(-1);
  const path = key || dashes.length > 0 ? inner && childOf(inner) : pathAt(frames, column);
  if (!path || /^[|>"'&!*]/.test(line.slice(value))) return undefined;
  if (/^[{[]/.test(line.slice(value)))
    return flowPlace(readFlow(text, start + value, left, path, offset).place, text, start);
  return {
    role: key ? 'value' : 'node',
    path,
    from: start + value,
    column: value,
    indent: indentOf(line),
    inFlow: false,
  };
}

/** The innermost key whose key or value, as far as it stands on the same line, is at an offset. */
export function entryAt(text: string, offset: number): Entry | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = sectionBefore(text, lineStart);
  const { entries } = walk(text, before.from, Math.min(offset + 1, text.length));
  const found = entries.findLast(({ start }) => start >= lineStart && start <= offset);
  const comment = commentIn(text.slice(lineStart, offset), 0);
  return comment === undefined ? found : undefined;
}

function flowPlace(place: NodePlace | undefined, text: string, start: number): Place | undefined {
  if (!place) return undefined;
  const indent = indentOf(text.slice(start));
  return { ...place, column: place.from - start, indent, inFlow: true };
}

function indentOf(line: string): number {
  return shapeOf(line).dashes[0] ?? shapeOf(line).column;
}
