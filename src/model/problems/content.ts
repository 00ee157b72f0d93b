import type { DocumentName } from '../document-name.ts';

/** Rules: numbering, counts, opinions, resolutions, money (domain.md F: F18, F19, F27 to F31, F38, F39, F43). */
export interface ContentProblems {
  'list-numbers-out-of-order': { written: string; printed: string };
  /** A line inside a paragraph that begins as an item does. */
  'list-marker-inside': { marker: string };
  'number-typed-in': { number: string };
  'count-differs': { count: string; items: number };
  /** Both numbers: in the meeting's name, and of `meeting.session`. */
  'meeting-session-twice': { written: string; session: string };
  /** `meant` is the name as it probably should be. */
  'meeting-misnamed': { name: string; meant: string };
  /** Its first words once it is mended. */
  'purpose-without-phuea': { meant: string };
  'value-is-placeholder': { value: string };
  /** The first marks of the blank. */
  'blank-unfilled': { marks: string };
  'deadline-vague': { deadline: string; urgency: string };
  'deadline-near': { deadline: string; days: number };
  'resolution-decides': { verb: string };
  'closing-asks-decision': { verb: string; document: DocumentName };
  'opinion-needs-note': { opinion: 'disagree' | 'none' };
  'note-contradicts-opinion': { opinion: 'agree' | 'disagree'; words: string };
  'asked-twice': { name: string };
  /** The number of a meeting as a text names it, and as `meeting.session` does. */
  'session-differs': { written: string; session: string };
  /** `expected` is the figure in words. */
  'amount-words-differ': { figure: string; words: string; expected: string };
  /** Sums in baht as figures: 1,284,750,000. */
  'money-parts-differ': { label: string; baht: string; sum: string };
  'money-magnitude': { label: string; text: string; baht: string };
  'act-without-year': { act: string; draft: boolean };
  'secrecy-without-copy': { secrecy: string };
  'copy-without-secrecy': { number: number; of: number };
}
