import { spaces } from './lines.ts';
import type { Opened } from './opened.ts';
import { asBlock, blockText, onOneLine } from './scalar.ts';
import { type FormValue, isList } from './value.ts';

/** What of the file's habits a new value is written by. */
export type Habits = Pick<Opened, 'lineBreak' | 'step' | 'dashes'>;

/** A value between brackets, on one line. */
export function flowText(value: FormValue): string {
  if (typeof value === 'string') return onOneLine(value, true, ['plain']);
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  const entries = Object.entries(value);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, each]) => flowEntry(key, each)).join(', ')} }`;
}

export function flowEntry(key: string, value: FormValue): string {
  return `${keyText(key)}: ${flowText(value)}`;
}

/** An entry of a map whose keys stand in this column; neither its indentation nor its last line end is part of it. */
export function entryText(key: string, value: FormValue, at: number, habits: Habits): string {
  return keyText(key) + afterKey(value, at, habits);
}

/** What follows a key in this column: the colon and the value. */
export function afterKey(value: FormValue, at: number, habits: Habits): string {
  if (typeof value === 'string') return `: ${textAt(value, at, habits)}`;
  if (Object.keys(value).length === 0) return `: ${flowText(value)}`;
  const below = at + (isList(value) ? habits.dashes : habits.step);
  return `:${habits.lineBreak}${spaces(below)}${collectionText(value, below, habits)}`;
}

/** An item of a list whose dashes stand in this column, with its dash; `gap` is what stands between dash and value. */
export function itemText(value: FormValue, at: number, habits: Habits, gap = ' '): string {
  const inner = at + 1 + gap.length;
  if (typeof value === 'string') return `-${gap}${textAt(value, at, habits)}`;
  const isEmpty = Object.keys(value).length === 0;
  return `-${gap}${isEmpty ? flowText(value) : collectionText(value, inner, habits)}`;
}

function collectionText(value: Exclude<FormValue, string>, at: number, habits: Habits): string {
  const parts = isList(value)
    ? value.map((item) => itemText(item, at, habits))
    : Object.entries(value).map(([key, each]) => entryText(key, each, at, habits));
  return parts.join(habits.lineBreak + spaces(at));
}

/** A text that is the value of what stands in this column: of several lines as a block. */
function textAt(value: string, parent: number, { lineBreak, step }: Habits): string {
  const block = value.includes('\n') ? asBlock(value, { lines: parent + step, parent }) : undefined;
  return block ? blockText(block, lineBreak) : onOneLine(value, false, ['plain']);
}

function keyText(key: string): string {
  return onOneLine(key, true, ['plain']);
}
