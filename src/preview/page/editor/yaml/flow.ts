import type { Path } from './frames.ts';
import { beginsKey, deepest } from './line.ts';

/** A key with its value, by offsets; `value` is where the value begins, or would. */
export interface Entry {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Where in YAML an offset is: at the start of the node at `path` (`from` is where it begins), or in the value of a key. */
export interface NodePlace {
  readonly role: 'node' | 'value';
  readonly path: Path;
  readonly from: number;
}

export interface FlowRead {
  /** Behind the closing bracket, or where a flow that is not closed is given up. */
  readonly end: number;
  readonly entries: readonly Entry[];
  /** What is at `stop`, where that was reached before the end; none inside quotes and comments. */
  readonly place?: NodePlace;
}

interface Level {
  readonly kind: 'map' | 'list';
  readonly path: Path;
  readonly key?: string;
  readonly index: number;
}

/** The longest flow that is read, in code units. */
const longest = 20_000;
const tokens = /"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|(?<=\s)#[^\n]*|[{}[\],\n]|:(?=[\s,}\]"']|$)|[^\s"'#{}[\],:]+|./gs;

/**
 * Reads `{…}` or `[…]` from its opening bracket on, over several lines too, up to its end or `stop`. A flow that is never closed ends
 * before the next line that begins a key at `column` or left of it.
 */
export function readFlow(text: string, start: number, column: number, path: Path, stop = text.length): FlowRead {
  const limit = Math.min(stop, start + longest);
  const entries: Entry[] = [];
  let levels: readonly Level[] = [];
  let from = start;
  let last = '';
  for (const { 0: token, index } of text.slice(start, limit).matchAll(tokens)) {
    const at = start + index;
    if (token === '\n' && beginsKey(lineFrom(text, at + 1), column)) return { end: at, entries };
    const next = after(token, levels, path, keyOf(text.slice(from, at)));
    if (next.length === 0) return { end: at + 1, entries };
    if (next !== levels) {
      if (token === ':') entries.push(entryOf(text, childOf(next.at(-1)!), from, at));
      from = at + 1;
    }
    [levels, last] = [next, token];
  }
  const top = levels.at(-1);
  if (!top || limit < stop || isInside(last)) return { end: limit, entries };
  return { end: limit, entries, place: placeIn(top, pastSpace(text, from, limit)) };
}

function placeIn(level: Level, from: number): NodePlace {
  return {
    role: level.key === undefined ? 'node' : 'value',
    path: awaitsKey(level) ? level.path : childOf(level),
    from,
  };
}

/** The levels after a token; the same where it only is part of a key or a value. */
function after(token: string, levels: readonly Level[], path: Path, key: string): readonly Level[] {
  const top = levels.at(-1);
  const outer = levels.slice(0, -1);
  switch (token) {
    case '{':
    case '[':
      // Deeper than anything the schema knows: read on as if nothing opened here.
      if (levels.length >= deepest) return levels;
      return [...levels, { kind: token === '{' ? 'map' : 'list', path: top ? childOf(top) : path, index: 0 }];
    case '}':
    case ']':
      return outer;
    case ',':
      return top ? [...outer, { kind: top.kind, path: top.path, index: top.index + 1 }] : levels;
    case ':':
      return top && awaitsKey(top) ? [...outer, { ...top, key }] : levels;
    default:
      return levels;
  }
}

function awaitsKey({ kind, key }: Level): boolean {
  return kind === 'map' && key === undefined;
}

/** Whether a text ends inside its last token: a comment, or quotes (also behind them, where nothing more can be said). */
function isInside(token: string): boolean {
  return /^["'#]/.test(token);
}

function entryOf(text: string, path: Path, from: number, colon: number): Entry {
  const start = pastSpace(text, from, colon);
  return { path, start, end: colon, value: pastSpace(text, colon + 1, text.length) };
}

function keyOf(written: string): string {
  return written.trim().replace(/^(["'])(.*)\1$/s, '$2');
}

function childOf({ kind, path, key, index }: Level): Path {
  return [...path, kind === 'map' ? (key ?? '') : index];
}

function lineFrom(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? text.length : end);
}

function pastSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at]!)) at++;
  return at;
}
