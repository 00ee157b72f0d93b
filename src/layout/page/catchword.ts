import type { Furniture } from '../../model/document.ts';
import { beforeDots, firstWords } from '../../thai/catchword.ts';
import { clusters } from '../../thai/text.ts';
import type { Cursor } from '../flow/fill.ts';
import type { SetRow, Unit } from '../flow/unit.ts';
import type { Opening } from '../text/line.ts';
import { lineBox, type Setting } from '../text/setting.ts';
import { widthOf } from '../text/span.ts';
import { variantOf } from '../variant.ts';

export type CatchwordForm = NonNullable<Furniture['catchword']>;

/** Height to keep free under the last line of a page that goes on, in pt. */
export function catchwordReserve({ gap, style }: CatchwordForm, setting: Setting): number {
  return gap + lineBox(style.size, setting).height;
}

/**
 * The catchword that announces a page: the first words of what really stands first there, after its marker;
 * of the continued cell where a table goes on (domain.md A.7). As many words as asked for, fewer where
 * they are wider than `width` pt. Nothing for a page that starts without text.
 */
export function catchword(
  form: CatchwordForm,
  units: readonly Unit[],
  next: Cursor,
  width: number,
  setting: Setting,
): string | undefined {
  const opening = openingFrom(units, next);
  if (!opening) return undefined;
  const { size } = form.style;
  const variant = variantOf(form.style);
  for (const words of shorterAndShorter(opening.text, form.words, setting)) {
    const text = form.before + beforeDots(`${opening.label} ${words}`.trim()) + form.after;
    if (widthOf(setting.shaper.shape(text, variant), size) <= width) return text;
  }
  return undefined;
}

/** Fewer and fewer words; of a single word too wide for any line, fewer and fewer clusters. */
function* shorterAndShorter(text: string, words: number, { breaker }: Setting): Generator<string> {
  for (let count = words; count > 0; count--) yield firstWords(text, count, breaker);
  const word = clusters(firstWords(text, 1, breaker));
  for (let count = word.length - 1; count > 0; count--) yield word.slice(0, count).join('');
}

function openingFrom(units: readonly Unit[], { index, tail }: Cursor): Opening | undefined {
  const first = tail ? openingOf(tail) : undefined;
  if (first) return first;
  for (let at = tail ? index + 1 : index; at < units.length; at++) {
    const unit = units[at];
    const opening = unit && openingOf(unit);
    if (opening) return opening;
  }
  return undefined;
}

function openingOf(unit: Unit): Opening | undefined {
  const { label, text } = unit.kind === 'row' ? rowOpening(unit.row) : unit.kind === 'line' ? unit.opening : nothing;
  const named = letterOrDigit.test(label) ? label : '';
  return named === '' && text.trim() === '' ? undefined : { label: named, text: text.trim() };
}

const nothing: Opening = { label: '', text: '' };
/** A dash before an item names nothing. */
const letterOrDigit = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;
const digit = /\p{N}/u;

/** The first words in it, with the numbers in the cells before them for a label; ticks and dashes say nothing. */
function rowOpening({ cells }: SetRow): Opening {
  const openings = cells.map(({ units }) => units.find((unit) => unit.kind === 'line')?.opening ?? nothing);
  const words = openings.findIndex(({ text }) => letter.test(text));
  const before = words < 0 ? openings : openings.slice(0, words);
  const numbers = before.map(({ label, text }) => `${label} ${text}`.trim()).filter((text) => digit.test(text));
  const { label, text } = openings[words] ?? nothing;
  return { label: [...numbers, label].filter((part) => part !== '').join(' '), text };
}
