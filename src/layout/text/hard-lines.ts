import type { Inline } from '../../model/document.ts';

/** A stretch of a hard line: text in one weight, or room to write in by hand. */
export type Part =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly bold: boolean }
  | { readonly kind: 'blank'; readonly start: number; readonly end: number; readonly width: number };

/** What stands between two hard breaks, as one text, so that a change of weight inside a word breaks nothing. */
export interface HardLine {
  /** A blank stands in it as one `placeholder`. */
  readonly text: string;
  /** They cover the text without gaps. */
  readonly parts: readonly Part[];
}

export const placeholder = '\uFFFC';

const leadingMarks = /^[\p{M}\u0E33]+/u;

/** A paragraph's inlines as its hard lines: always one at least. */
export function hardLines(inlines: readonly Inline[], bold: boolean): readonly HardLine[] {
  const lines: { text: string; parts: Part[] }[] = [{ text: '', parts: [] }];
  for (const inline of inlines) {
    const line = lines.at(-1);
    if (!line || inline.kind === 'break') lines.push({ text: '', parts: [] });
    else if (inline.kind === 'blank') addBlank(line, inline.width);
    else addText(line, inline.text, bold || inline.bold);
  }
  return lines;
}

function addBlank(line: { text: string; parts: Part[] }, width: number): void {
  const start = line.text.length;
  line.text += placeholder;
  line.parts.push({ kind: 'blank', start, end: start + 1, width });
}

/** Marks at the start of a text stay in the weight of the letter they stand on. */
function addText(line: { text: string; parts: Part[] }, text: string, bold: boolean): void {
  const last = line.parts.at(-1);
  const marks = last?.kind === 'text' ? (leadingMarks.exec(text)?.[0].length ?? 0) : 0;
  extend(line, text.slice(0, marks), last?.kind === 'text' ? last.bold : bold);
  extend(line, text.slice(marks), bold);
}

function extend(line: { text: string; parts: Part[] }, text: string, bold: boolean): void {
  if (text === '') return;
  const start = line.text.length;
  line.text += text;
  const last = line.parts.at(-1);
  if (last?.kind === 'text' && last.bold === bold) {
    line.parts[line.parts.length - 1] = { ...last, end: line.text.length };
  } else {
    line.parts.push({ kind: 'text', start, end: line.text.length, bold });
  }
}
