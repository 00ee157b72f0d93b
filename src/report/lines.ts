import type { Position } from '../model/source.ts';

/** A line of a text: its number from 1, and its UTF-16 offsets without the line end. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): Line {
  let start = 0;
  let number = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    start = end + 1;
    number += 1;
  }
  const end = text.indexOf('\n', start);
  const whole = text.slice(start, end === -1 ? text.length : end);
  return { number, start, end: start + whole.replace(/\r$/, '').length };
}

/** Line and column of an offset, both from 1; the column counts code points, as editors do. */
export function positionAt(text: string, offset: number): Position {
  const line = lineAt(text, offset);
  return { line: line.number, column: Array.from(text.slice(line.start, offset)).length + 1 };
}
