/**
 * Matches a run of white space as it was read with the same run in the file: for each character
 * its offset in the file's run. Line ends are matched in order; the space behind one ends where
 * the file's line goes on (what stands before it there is indentation); the space before the first
 * line end starts where the run does, unless the run is indentation itself (`indented`).
 */
export function alignSpace(read: string, written: string, indented: boolean): number[] {
  const lines = measure(written);
  const parts = read.split('\n');
  const last = parts.length - 1;
  return parts.flatMap((part, index) => {
    const line = lines[index === last ? lines.length - 1 : index] ?? beyond(written);
    const from = index === 0 && !indented ? 0 : Math.max(line.start, line.end - part.length);
    const offsets = Array.from(part, (_, step) => Math.min(from + step, written.length));
    return index === last ? offsets : [...offsets, (lines[index] ?? beyond(written)).lineBreak];
  });
}

/** In offsets of the run; `end` lies before the line break, which may be two characters. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly lineBreak: number;
}

function measure(written: string): Line[] {
  let start = 0;
  return written.split('\n').map((text) => {
    const lineBreak = start + text.length;
    const line = { start, end: text.endsWith('\r') ? lineBreak - 1 : lineBreak, lineBreak };
    start = lineBreak + 1;
    return line;
  });
}

function beyond({ length }: string): Line {
  return { start: length, end: length, lineBreak: length };
}
