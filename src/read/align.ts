import { alignEscapes } from './align-escapes.ts';
import { alignSpace } from './align-space.ts';
import type { Alignment } from './alignment.ts';
import type { ScalarNode } from './tree.ts';

/**
 * Where a scalar's text stands in the file; absent where the two cannot be aligned: escapes in a text of
 * several lines. But for escapes only white space differs between the text in the file and the text read
 * (indentation, folded lines, line ends): the rest is matched in order.
 */
export function alignment(file: string, { written, style, range }: ScalarNode): Alignment | undefined {
  if (style === 'block') return match(written, file, afterHeader(file, range.start), range.end, 'block');
  if (style === 'plain') return match(written, file, range.start, range.end, 'plain');
  const [start, end] = [range.start + 1, range.end - 1];
  if (file.charAt(range.start) === "'") return match(written, file, start, end, 'single');
  const inside = file.slice(start, end);
  if (!inside.includes('\\')) return match(written, file, start, end, 'plain');
  return inside.includes('\n') ? undefined : alignEscapes(written, file, start, end);
}

/** `single`: in single quotation marks. `block`: the text's first spaces follow indentation. */
type Writing = 'plain' | 'single' | 'block';

function match(text: string, file: string, start: number, end: number, writing: Writing): Alignment | undefined {
  const starts = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  let at = start;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (isSpace(code) || (at < end && isSpace(file.charCodeAt(at)))) {
      const [textEnd, fileEnd] = [spaceEnd(text, index, text.length), spaceEnd(file, at, end)];
      const steps = alignSpace(text.slice(index, textEnd), file.slice(at, fileEnd), writing === 'block' && index === 0);
      for (const step of steps) {
        starts[index] = at + step;
        ends[index++] = at + step + 1;
      }
      at = fileEnd;
    } else if (code === file.charCodeAt(at)) {
      starts[index] = at;
      at += code === doubled[writing] ? 2 : 1;
      ends[index++] = at;
    } else return undefined;
  }
  starts[index] = Math.min(at, end);
  ends[index] = Math.min(at, end);
  return { starts, ends };
}

/** The character that the file has twice for once in the text. */
const doubled: Record<Writing, number | undefined> = { plain: undefined, single: 0x27, block: undefined };

function afterHeader(file: string, start: number): number {
  const lineEnd = file.indexOf('\n', start);
  return lineEnd < 0 ? file.length : lineEnd + 1;
}

function spaceEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/** The white space of YAML (1.2.2, productions 24 to 33): space, tab and line ends; a no-break space is text. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
