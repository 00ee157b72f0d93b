/** Rules: letters, marks, spaces and spelling (domain.md F: F02, F15 to F17, F40, F44). */
export interface ScriptProblems {
  'doubled-space': Record<never, never>;
  'edge-space': Record<never, never>;
  'space-in-word': { written: string; right: string };
  'mai-yamok-space': { side: SignSide };
  'paiyan-space': { side: PaiyanSide };
  'bracket-space': { side: PairSide };
  'quote-space': { side: PairSide };
  'value-in-quotation-marks': { inside: string };
  'unpaired-mark': { mark: string; lacks: 'beginning' | 'end' };
  /** `thai` and `arabic` are numbers of the text, one of each kind. */
  'mixed-digits': { thai: string; arabic: string };
  'script-fault': { fault: ThaiFault; written: string; right?: string };
  'foreign-letter': { letter: string; codePoint: string };
  /** `means` is what is left in its place. */
  'invisible-character': { codePoint: string; means: 'space' | 'nothing' };
  misspelling: { written: string; right: string };
  /** Without `right` the word is to be left out. */
  'spoken-form': { written: string; right?: string };
}

/** Where ๆ lacks a space. */
export type SignSide = 'before' | 'after' | 'around';

/** Where ฯ or ฯลฯ has a space too many, or lacks one. */
export type PaiyanSide = 'space-before' | 'none-after' | 'none-before-list';

/** Where a bracket or quotation mark has a space too many, or lacks one. */
export type PairSide = 'none-before' | 'none-after' | 'space-inside';

/** How Thai can be written wrongly and still look right, or nearly. */
export type ThaiFault =
  | 'split-sara-am'
  | 'doubled-sara-e'
  | 'mark-order'
  | 'doubled-mark'
  | 'long-sara-aa'
  | 'clashing-marks'
  | 'stray-mark';
