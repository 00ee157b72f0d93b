import type { Inline, ParagraphStyle } from '../../model/document.ts';
import type { Variant } from '../../model/variant.ts';
import { variantOf } from '../variant.ts';

/** A stretch of a hard line: text in one variant, or room to write in by hand. */
export type Part =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly variant: Variant }
  | { readonly kind: 'blank'; readonly start: number; readonly end: number; readonly width: number };

/** What stands between two hard breaks, as one text, so that a change of variant inside a word breaks nothing. */
export interface HardLine {
  /** A blank stands in it as one `placeholder`. */
  readonly text: string;
  /** They cover the text without gaps. */
  readonly parts: readonly Part[];
}

export const placeholder = '\uFFFC';

const leadingMarks = /^[\p{M}\u0E33]+/u;

/** A paragraph's inlines as its hard lines: always one at least. */
export function hardLines(inlines: readonly Inline[], style: ParagraphStyle): readonly HardLine[] {
  const lines: { text: string; parts: Part[] }[] = [{ text: '', parts: [] }];
  for (const inline of inlines) {
    const line = lines.at(-1);
    if (!line || inline.kind === 'break') lines.push({ text: '', parts: [] });
    else if (inline.kind === 'blank') addBlank(line, inline.width);
    else addText(line, inline.text, variantOf(style, inline.bold));
  }
  return lines;
}

function addBlank(line: { text: string; parts: Part[] }, width: number): void {
  const start = line.text.length;
  line.text += placeholder;
  line.parts.push({ kind: 'blank', start, end: start + 1, width });
}

/** Marks at the start of a text stay in the variant of the letter they stand on. */
function addText(line: { text: string; parts: Part[] }, text: string, variant: Variant): void {
  const last = line.parts.at(-1);
  const marks = last?.kind === 'text' ? (leadingMarks.exec(text)?.[0].length ?? 0) : 0;
  extend(line, text.slice(0, marks), last?.kind === 'text' ? last.variant : variant);
  extend(line, text.slice(marks), variant);
}

function extend(line: { text: string; parts: Part[] }, text: string, variant: Variant): void {
  if (text === '') return;
  const start = line.text.length;
  line.text += text;
  const last = line.parts.at(-1);
  if (last?.kind === 'text' && last.variant === variant) {
    line.parts[line.parts.length - 1] = { ...last, end: line.text.length };
  } else {
    line.parts.push({ kind: 'text', start, end: line.text.length, variant });
  }
}
