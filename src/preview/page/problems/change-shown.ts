import type { Text } from '@codemirror/state';
import type { Stretch } from '../../contract.ts';

/** What a fix changes, with a few letters of its line around it (… where there are more); what cannot be seen is written out. */
export interface ChangeShown {
  readonly before: string;
  readonly out: string;
  readonly put: string;
  readonly after: string;
}

/** Letters shown around a change, or with it to make words whole, and the most that are shown of what is taken out or put in. */
const around = 14;
const most = 80;
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

/** The change that a text makes in the place of another, in whole letters (a Thai vowel or tone mark is never shown without its consonant) and in whole words. */
export function changeShown({ before, out, after }: Surroundings, text: string): ChangeShown {
  const old = lettersOf(before + out + after);
  const now = lettersOf(before + text + after);
  const same = sharedBefore(old, now);
  const rest = sharedAfter(old, now, same);
  const changed = [old, now].map((letters) => letters.slice(same, letters.length - rest).join(''));
  const head = changed.some((part) => /^\S/.test(part)) ? wordEdge(old, same, -1) : same;
  const tail = changed.some((part) => /\S$/.test(part)) ? wordEdge(old, old.length - rest, 1) : old.length - rest;
  return {
    before: `${head > around ? '…' : ''}${visible(old.slice(Math.max(0, head - around), head).join(''))}`,
    out: short(old.slice(head, tail)),
    put: short(now.slice(head, now.length - (old.length - tail))),
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

function short(shown: readonly string[]): string {
  if (shown.length <= most) return visible(shown.join(''));
  const half = most / 2;
  return `${visible(shown.slice(0, half).join(''))} … ${visible(shown.slice(-half).join(''))}`;
}

/** Line ends as ↵, other characters without ink by their number. */
function visible(text: string): string {
  return text
    .replaceAll('\n', '↵')
    .replaceAll('\t', '⇥')
    .replaceAll(/[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u3000]/gu, (character) => {
      const number = character.codePointAt(0) ?? 0;
      return `[U+${number.toString(16).toUpperCase().padStart(4, '0')}]`;
    });
}
