import type { DocumentName } from '../document-name.ts';
import type { NumberFault } from './facts.ts';

/** Rules: the form of letter, memo and checklist (domain.md F: F07 to F14, F20, F21). */
export interface LetterProblems extends AddresseeProblems, OpeningProblems, EnclosureProblems {
  'subject-differs': { subject: string; document: DocumentName };
  /** `label` is what was typed of the words that the paper prints before the value itself. */
  'label-typed': { label: string };
  /** `readings` are the full words that it may stand for: none where it is not known. */
  abbreviation: { abbreviation: string; readings: readonly string[] };
  'ministry-shortened-early': { written: string; ministry: string };
}

interface AddresseeProblems {
  'addressee-courtesy-title': { title: string };
  'addressee-by-name': { name: string };
  'addressee-misnamed': { written: string; name: string };
}

interface OpeningProblems {
  'opening-with-nan': { opening: string };
  'opening-without-nan': { opening: string };
  'conclusion-twice': { written: string };
  'conclusion-verb': { written: string; expected: string; to: string };
  'complimentary-close-typed': { written: string };
  'reference-not-cited': { references: number };
  /** `cited` is the number that the text names, if it names one, of `listed`. */
  'cited-reference-missing': { cited?: number; listed: number };
  'reference-number-malformed': { value: string; fault: NumberFault; suggestion: string };
}

interface EnclosureProblems {
  'cited-enclosure-missing': { cited: number; listed: number };
  'enclosure-numbered': { number: string };
  'enclosure-quantity-twice': { written: string };
  'enclosure-already-added': { title: string; document: 'checklist' | 'information-memo' };
}
