import type { Text } from '@codemirror/state';
import type { Stretch } from '../../contract.ts';
import { visible } from './visible.ts';

/** How a fix is shown. What cannot be seen is written out. */
export type ChangeShown =
  /** What it changes, with a few letters of its line around it (… where there are more). */
  | {
      readonly kind: 'part';
      readonly before: string;
      readonly out: string;
      readonly put: string;
      readonly after: string;
    }
  /** All of a short value, as it is and as it will be. */
  | { readonly kind: 'whole'; readonly out: string; readonly put: string }
  /** What is left where it only takes spaces out, with a few letters around it. */
  | { readonly kind: 'spaces-out'; readonly left: string };

/** Letters shown around a change, or with it to make words whole, and the most that are shown of what is taken out or put in. */
const around = 14;
const most = 80;
/** The most letters of a value that is shown whole. */
const short = 40;
/** Code units of the text that are looked at around an edit: enough for the letters above, each with its marks. */
const reach = 120;

const letters = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** All of a text that a change shows something of: the stretch that it takes out, and what stands around that. */
export interface Surroundings {
  readonly before: string;
  readonly out: string;
  readonly after: string;
}

/** What stands at the place of an edit; where it is the same, the same change is shown. */
export function surroundings(doc: Text, { start, end }: Stretch): Surroundings {
  const line = { from: doc.lineAt(start).from, to: doc.lineAt(end).to };
  return {
    before: doc.sliceString(Math.max(line.from, start - reach), start),
    out: doc.sliceString(start, end),
    after: doc.sliceString(end, Math.min(line.to, end + reach)),
  };
}

/** The change that a text makes in the place of another. A Thai vowel or tone mark is never shown without its consonant. */
export function changeShown(place: Surroundings, text: string): ChangeShown {
  return spacesOut(place, text) ?? whole(place, text) ?? part(place, text);
}

function spacesOut({ before, out, after }: Surroundings, text: string): ChangeShown | undefined {
  if (!/^ *$/.test(text) || !/^ +$/.test(out) || text.length >= out.length) return undefined;
  const head = lettersOf(before.replace(keyBefore, '').replace(/^["']/, ''));
  const tail = lettersOf(after);
  const left = `${head.slice(-around).join('')}${text}${tail.slice(0, around).join('')}`;
  return {
    kind: 'spaces-out',
    left: `${head.length > around ? '…' : ''}${visible(left)}${tail.length > around ? '…' : ''}`,
  };
}

/** The key or the dash before a value. */
const keyBefore = /^\s*(?:-\s+(?:[a-z_]+:\s+)?|[a-z_]+:\s+)/;

function whole({ before, out, after }: Surroundings, text: string): ChangeShown | undefined {
  const key = keyBefore.exec(before)?.[0];
  if (key === undefined) return undefined;
  const [old, now] = [out, text].map((part) => withoutComment((before + part + after).slice(key.length)));
  if (!isShort(old) || !isShort(now)) return undefined;
  return { kind: 'whole', out: visible(old), put: visible(now) };
}

function withoutComment(value: string): string {
  return value.replace(/\s+#.*$/, '').trimEnd();
}

/** Whether a value can be shown whole: on one line, and no list or map between brackets. */
function isShort(value: string | undefined): value is string {
  return value !== undefined && /^[^[{\n][^\n]*$/.test(value) && lettersOf(value).length <= short;
}

/** In whole letters, and in whole words. */
function part({ before, out, after }: Surroundings, text: string): ChangeShown {
  const old = lettersOf(before + out + after);
  const now = lettersOf(before + text + after);
  const same = sharedBefore(old, now);
  const rest = sharedAfter(old, now, same);
  const changed = [old, now].map((letters) => letters.slice(same, letters.length - rest).join(''));
  const head = changed.some((each) => /^\S/.test(each)) ? wordEdge(old, same, -1) : same;
  const tail = changed.some((each) => /\S$/.test(each)) ? wordEdge(old, old.length - rest, 1) : old.length - rest;
  return {
    kind: 'part',
    before: `${head > around ? '…' : ''}${visible(old.slice(Math.max(0, head - around), head).join(''))}`,
    out: shortened(old.slice(head, tail)),
    put: shortened(now.slice(head, now.length - (old.length - tail))),
    after: `${visible(old.slice(tail, tail + around).join(''))}${tail + around < old.length ? '…' : ''}`,
  };
}

function sharedBefore(old: readonly string[], now: readonly string[]): number {
  let same = 0;
  while (same < Math.min(old.length, now.length) && old[same] === now[same]) same++;
  return same;
}

function sharedAfter(old: readonly string[], now: readonly string[], before: number): number {
  let same = 0;
  while (same < Math.min(old.length, now.length) - before && old.at(-1 - same) === now.at(-1 - same)) same++;
  return same;
}

/** The place of the nearest space, going left or right, if it is not far: Thai puts few of them. */
function wordEdge(letters: readonly string[], from: number, step: -1 | 1): number {
  const isInside = (at: number) => /\S/.test(letters[step < 0 ? at - 1 : at] ?? ' ');
  let at = from;
  while (isInside(at)) at += step;
  return Math.abs(at - from) <= around ? at : from;
}

function lettersOf(text: string): readonly string[] {
  return Array.from(letters.segment(text), ({ segment }) => segment);
}

function shortened(shown: readonly string[]): string {
  if (shown.length <= most) return visible(shown.join(''));
  const half = most / 2;
  return `${visible(shown.slice(0, half).join(''))} … ${visible(shown.slice(-half).join(''))}`;
}
