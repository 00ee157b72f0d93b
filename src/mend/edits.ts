import type { Diagnostic } from '../model/diagnostic.ts';
import { type Replaced, safeFixes } from './safe-fixes.ts';

/** Puts `text` in place of a stretch of a file, in UTF-16 code units; `end` is exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly replaces: Replaced;
}

/** The safe edits of a file that problems carry, in order of place. Of several at one place the first problem's is taken. */
export function safeEdits(diagnostics: readonly Diagnostic[], file: string): readonly Edit[] {
  const edits = diagnostics.flatMap(({ code, fix }): readonly Edit[] => {
    const replaces = safeFixes[code];
    if (replaces === undefined || fix?.range.file !== file) return [];
    return [{ start: fix.range.start, end: fix.range.end, text: fix.text, replaces }];
  });
  return apart([...edits].sort((a, b) => a.start - b.start || a.end - b.end));
}

/** The text with the edits made: each in offsets of `text`, sorted, none over another. */
export function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: written } of edits) {
    pieces.push(text.slice(at, start), written);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Without those that lie over an earlier one, or put something in at the same place. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const before = kept.at(-1);
    if (!before || (edit.start > before.start && edit.start >= before.end)) kept.push(edit);
  }
  return kept;
}
