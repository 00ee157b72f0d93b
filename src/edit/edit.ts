/** Puts `text` in place of a stretch of the file, in UTF-16 code units of it; `end` is exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why a text was left as it is. */
export type EditFault =
  /** It is no YAML that can be read: a person has to mend it first. */
  | 'unreadable'
  /** The key stands there twice. */
  | 'duplicate-key'
  /** An anchor or a tag stands at the value, so that other places or its meaning would change with it. */
  | 'reference'
  /** A list or a map stands where a text is to be put, or the other way round. */
  | 'other-kind'
  /** No way of writing it was found that leaves everything else as it is. */
  | 'unwritable';

/** The edits that do what was asked, in order of place and none over another, or why there are none. */
export type Writing =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly why: EditFault };

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

/** The edit without what it would replace by the same, so that nobody's cursor or mark is moved for nothing; none where nothing changes. */
export function trimmed(text: string, { start, end, text: written }: Edit): readonly Edit[] {
  const old = text.slice(start, end);
  const shorter = Math.min(old.length, written.length);
  let head = 0;
  while (head < shorter && old[head] === written[head]) head += 1;
  if (splits(old, head) || splits(written, head)) head -= 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === written.at(-1 - tail)) tail += 1;
  if (splits(old, old.length - tail) || splits(written, written.length - tail)) tail -= 1;
  if (old.length === written.length && head + tail >= old.length) return [];
  return [{ start: start + head, end: end - tail, text: written.slice(head, written.length - tail) }];
}

/** Whether a place lies within what counts as one: two halves of a character, or the two of a line end. */
function splits(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return at > 0 && (pair === '\r\n' || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair));
}
