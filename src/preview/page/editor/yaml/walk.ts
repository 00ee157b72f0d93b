import { begin } from './begin.ts';
import { type Entry, readFlow } from './flow.ts';
import { childOf, type Frame, type Path } from './frames.ts';
import { beginsKey } from './line.ts';

/** What is known where a walk ended. */
export interface Walked {
  readonly entries: readonly Entry[];
  readonly frames: readonly Frame[];
  /** Where the next line begins; far behind where the walk was to end if a text in quotes or a flow runs on there. */
  readonly at: number;
  /** The column of the key or item whose block text (`|`, `>`) runs on as long as lines are indented more. */
  readonly block?: number;
  /** The last flow. */
  readonly flow?: FlowBegun;
}

interface FlowBegun {
  readonly start: number;
  readonly column: number;
  readonly path: Path;
}

/**
 * Walks block YAML line by line, from a line that begins a key of the outermost map up to the line that begins at `until`, and finds its
 * keys. It understands as much as an editor needs of a text that is half written; what it does not understand it passes over.
 */
export function walk(text: string, from = 0, until = text.length): Walked {
  const entries: Entry[] = [];
  let now: Walked = { entries, frames: [], at: from };
  while (now.at < until) now = step(text, now, entries);
  return now;
}

function step(text: string, before: Walked, entries: Entry[]): Walked {
  const { at } = before;
  const end = endOfLine(text, at);
  const line = text.slice(at, end);
  if (isPassed(line, before.block)) return { ...before, at: end + 1 };
  const { frames, key, value, owner, left } = begin(line, before.frames);
  const inner = frames.at(-1);
  const path = inner ? childOf(inner) : [];
  if (key) entries.push({ path, start: at + key.start, end: at + key.end, value: at + value });
  const start = at + value;
  switch (line[value]) {
    case '|':
    case '>':
      return { entries, frames, at: end + 1, block: owner };
    case '{':
    case '[': {
      const read = readFlow(text, start, left, path);
      entries.push(...read.entries);
      return { entries, frames, at: endOfLine(text, read.end) + 1, flow: { start, column: left, path } };
    }
    case '"':
    case "'":
      return { entries, frames, at: endOfLine(text, closingQuote(text, start, left)) + 1 };
    default:
      return { entries, frames, at: end + 1 };
  }
}

/** Empty lines, comments, and lines of a block text. */
function isPassed(line: string, block: number | undefined): boolean {
  const indent = line.search(/[^ \r]/);
  return indent < 0 || line[indent] === '#' || (block !== undefined && indent > block);
}

/** Where a text in quotes ends: at its closing quote, or on its own line if it seems to have none. */
function closingQuote(text: string, open: number, column: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) return at;
    else if (text[at] === '\n' && beginsKey(text.slice(at + 1, endOfLine(text, at + 1)), column)) return at;
  }
  return endOfLine(text, open);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
