import { FOLLOWING_VOWELS, LEADING_VOWELS, MARKS } from './text.ts';

/** How Thai can be written wrongly and still look right, or nearly (domain.md E.3). */
export type ScriptFaultKind =
  | 'split-sara-am'
  | 'doubled-sara-e'
  | 'mark-order'
  | 'doubled-mark'
  | 'long-sara-aa'
  | 'clashing-marks'
  | 'stray-mark';

/** One fault, in UTF-16 code units, `end` exclusive; `replacement` where there is only one right spelling. */
export interface ScriptFault {
  readonly kind: ScriptFaultKind;
  readonly start: number;
  readonly end: number;
  readonly replacement?: string;
}

const signs = `[${MARKS}${FOLLOWING_VOWELS}]`;
/** What is right on and behind a character, as nearly everything is: a vowel and a tone on a consonant, a vowel behind. */
const sound = `(?:(?<=[ก-ฮ])[ัิ-ู็]?[่-์]?)?[ะาำ]?(?!${signs})`;
/** A leading vowel written twice, or all that is written on and behind one consonant, unless that is sound. */
const stretches = new RegExp(`([${LEADING_VOWELS}])\\1+|(?<!${signs})(?!${sound})${signs}+`, 'g');

/** What tells the kinds apart, the first that fits. What only mending shows to be wrong is out of order. */
const kinds: readonly { readonly kind: ScriptFaultKind; readonly pattern: RegExp }[] = [
  { kind: 'split-sara-am', pattern: /\u0E4D[่-๋]?[าๅ]|[่-๋]\u0E4D[าๅ]/ },
  { kind: 'doubled-sara-e', pattern: /เเ/ },
  { kind: 'doubled-mark', pattern: /(.)\1/ },
  { kind: 'long-sara-aa', pattern: /ๅ/ },
];

/** Two vowels on one consonant, or two tones. */
const clash = /[ัิ-ู็]{2}|[่-์]{2}/;
const stray = new RegExp(`^[${MARKS}]`);
const strayInside = new RegExp(`[${FOLLOWING_VOWELS}][${MARKS}]`);

/** The faults of a text in order of their place. Unicode normalisation finds none of them. */
export function scriptFaults(text: string): readonly ScriptFault[] {
  return Array.from(text.matchAll(stretches), ({ 0: written, index: start }) => {
    const before = text.charAt(start - 1);
    const right = mended(written, before);
    const why = unmendable(right, before);
    if (right === written && why === undefined) return undefined;
    const kind = why ?? kinds.find(({ pattern }) => pattern.test(written))?.kind ?? 'mark-order';
    return { kind, start, end: start + written.length, ...(why === undefined && { replacement: right }) };
  }).filter((fault) => fault !== undefined);
}

/**
 * A text in the one spelling that equal texts share: NFC, then sara am joined, marks in order. Never
 * NFKC, which takes sara am apart.
 */
export function normalForm(text: string): string {
  const composed = text.normalize('NFC');
  return composed.replace(stretches, (written, _, start: number) => mended(written, composed.charAt(start - 1)));
}

/** More than anyone types by mistake. */
const longestStretch = 20;

/** A stretch as it should be written behind the character `before`, as far as that is certain. */
function mended(written: string, before: string): string {
  if (LEADING_VOWELS.includes(written.charAt(0))) return mendedLeading(written);
  if (written.length > longestStretch) return written;
  const isLong = before === 'ฤ' || before === 'ฦ';
  return written
    .replace(/ๅ+/g, (_, at: number) => (at === 0 && isLong ? 'ๅ' : 'า'))
    .replace(/([ะาำ]+)([่-๋]+)/g, '$2$1')
    .replace(marks, inOrder)
    .replaceAll('\u0E4Dา', 'ำ')
    .replace(/(.)\1+/g, '$1');
}

function mendedLeading(written: string): string {
  if (written.startsWith('เ')) return written === 'เเ' ? 'แ' : written;
  return written.charAt(0);
}

const marks = new RegExp(`[${MARKS}]{2,}`, 'g');

/** Vowels come first, then tones and the sign of a silent letter, then nikhahit, which may be half of sara am. */
function inOrder(written: string): string {
  return [...written].sort((a, b) => rank(a) - rank(b)).join('');
}

function rank(mark: string): number {
  if (mark === '\u0E4D') return 2;
  return mark >= '่' && mark <= '์' ? 1 : 0;
}

/** Why nobody can say how a stretch should be written. */
function unmendable(written: string, before: string): ScriptFaultKind | undefined {
  if (mended(written, before) !== written || written.includes('เเ')) return 'doubled-mark';
  if (clash.test(written) || written.length > longestStretch) return 'clashing-marks';
  const isStray = (stray.test(written) && !/[ก-ฮ]/.test(before)) || strayInside.test(written);
  return isStray ? 'stray-mark' : undefined;
}
