import { MARKS } from './text.ts';

/** How Thai can be written wrongly and still look right, or nearly (domain.md E.3). */
export type ScriptFaultKind =
  | 'split-sara-am'
  | 'doubled-sara-e'
  | 'mark-order'
  | 'doubled-mark'
  | 'long-sara-aa'
  | 'stray-mark';

/** One fault, in UTF-16 code units, `end` exclusive; `replacement` where there is only one right spelling. */
export interface ScriptFault {
  readonly kind: ScriptFaultKind;
  readonly start: number;
  readonly end: number;
  readonly replacement?: string;
}

/** The rules in the order in which they mend; what one mends, the next may rely on. */
const rules: readonly { readonly kind: ScriptFaultKind; readonly pattern: RegExp; readonly by?: string }[] = [
  { kind: 'split-sara-am', pattern: /\u0E4D([่-๋]?)า|([่-๋])\u0E4Dา/g, by: '$1$2ำ' },
  { kind: 'doubled-sara-e', pattern: /เเ/g, by: 'แ' },
  { kind: 'mark-order', pattern: /([่-์])([ัิ-ู็])/g, by: '$2$1' },
  { kind: 'mark-order', pattern: /ำ([่-๋])/g, by: '$1ำ' },
  { kind: 'doubled-mark', pattern: new RegExp(`([${MARKS}])\\1+`, 'g'), by: '$1' },
  { kind: 'long-sara-aa', pattern: /(?<![ฤฦ])ๅ/g, by: 'า' },
  { kind: 'stray-mark', pattern: new RegExp(`(?<![ก-ฮำ${MARKS}])[${MARKS}]`, 'g') },
];

/** The faults of a text in order of their place. Unicode normalisation finds none of them. */
export function scriptFaults(text: string): readonly ScriptFault[] {
  const faults = rules.flatMap(({ kind, pattern, by }) =>
    [...text.matchAll(pattern)].map(({ 0: wrong, index: start }) => ({
      kind,
      start,
      end: start + wrong.length,
      ...(by !== undefined && { replacement: wrong.replace(pattern, by) }),
    })),
  );
  return faults.sort((a, b) => a.start - b.start);
}

/**
 * A text in the one spelling that equal texts share: NFC, then sara am joined, marks in order. Never
 * NFKC, which takes sara am apart.
 */
export function normalForm(text: string): string {
  return rules.reduce(
    (mended, { pattern, by }) => (by === undefined ? mended : mended.replace(pattern, by)),
    text.normalize('NFC'),
  );
}
