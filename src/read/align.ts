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

/** `single`: an apostrophe is written twice. `block`: the text's first spaces follow indentation. */
type Writing = 'plain' | 'single' | 'block';

function match(text: string, file: string, start: number, end: number, writing: Writing): Int32Array | undefined {
  const offsets = new Int32Array(text.length + 1);
  let at = start;
  let index = 0;
  while (index < text.length) {
    const [textEnd, fileEnd] = [spaceEnd(text, index, text.length), spaceEnd(file, at, end)];
    if (textEnd > index || fileEnd > at) {
      const steps = alignSpace(text.slice(index, textEnd), file.slice(at, fileEnd), writing === 'block' && index === 0);
      for (const step of steps) offsets[index++] = at + step;
      at = fileEnd;
    } else {
      if (text[index] !== file[at]) return undefined;
      offsets[index++] = at;
      at += width(file[at], writing);
    }
  }
  offsets[index] = Math.min(at, end);
  return offsets;
}

/** How many characters of the file stand for one of the text. */
function width(character: string | undefined, writing: Writing): number {
  return writing === 'single' && character === "'" ? 2 : 1;
}

function afterHeader(file: string, start: number): number {
  const lineEnd = file.indexOf('\n', start);
  return lineEnd < 0 ? file.length : lineEnd + 1;
}

function spaceEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isSpace(text[end])) end += 1;
  return end;
}

/** The white space of YAML (1.2.2, productions 24 to 33); a no-break space is text. */
function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
