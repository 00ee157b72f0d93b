import { alignSpace } from './align-space.ts';
import type { ScalarNode } from './tree.ts';

/**
 * For each UTF-16 code unit of a scalar's text its offset in the file, and one more for the end;
 * absent where escapes keep the two from being aligned. Between the text in the file and the text
 * read only white space differs (indentation, folded lines, line ends): the rest is matched in order.
 */
export function alignment(file: string, { written, style, range }: ScalarNode): Int32Array | undefined {
  if (style === 'block') return match(written, file, afterHeader(file, range.start), range.end, 'block');
  if (style === 'plain') return match(written, file, range.start, range.end, 'plain');
  const quote = file.slice(range.start, range.start + 1);
  const escaped = quote === '"' && file.slice(range.start, range.end).includes('\\');
  return escaped ? undefined : match(written, file, range.start + 1, range.end - 1, quote === "'" ? 'single' : 'plain');
}

/** `single`: in single quotation marks. `block`: the text's first spaces follow indentation. */
type Writing = 'plain' | 'single' | 'block';

function match(text: string, file: string, start: number, end: number, writing: Writing): Int32Array | undefined {
  const offsets = new Int32Array(text.length + 1);
  let at = start;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (isSpace(code) || (at < end && isSpace(file.charCodeAt(at)))) {
      const [textEnd, fileEnd] = [spaceEnd(text, index, text.length), spaceEnd(file, at, end)];
      const steps = alignSpace(text.slice(index, textEnd), file.slice(at, fileEnd), writing === 'block' && index === 0);
      for (const step of steps) offsets[index++] = at + step;
      at = fileEnd;
    } else if (code === file.charCodeAt(at)) {
      offsets[index++] = at;
      at += code === doubled[writing] ? 2 : 1;
    } else return undefined;
  }
  offsets[index] = Math.min(at, end);
  return offsets;
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
