import type { SourceRange } from './diagnostic.ts';
import type { Checklist } from './generated/checklist.ts';
import type { CoverLetter } from './generated/cover-letter.ts';
import type { InformationMemo } from './generated/information-memo.ts';

/**
 * Where the facts of one document stand in the input. Pointers are JSON pointers into the facts
 * (`/signatory/name`), whichever of the shared facts and the document's own section gave them.
 */
export interface Places {
  /** The range of a value; of the nearest ancestor that was written where the value itself was not. */
  value(pointer: string): SourceRange;
  /** The range of the key that leads to a value; of the value itself where no key does (a list's item). */
  key(pointer: string): SourceRange;
  /** The range in the file of a stretch of a text value, in UTF-16 code units of that value. */
  text(pointer: string, start: number, end: number): SourceRange;
}

/** What one document needs, after its own section was laid over the shared facts. */
export interface DocumentFacts<T> {
  readonly facts: T;
  readonly places: Places;
}

/** The office's own words for line breaking: a file beside the input, or a list in the input itself. */
export type OfficeWords =
  | { readonly kind: 'file'; readonly name: string; readonly at: SourceRange }
  | { readonly kind: 'list'; readonly words: readonly { readonly text: string; readonly at: SourceRange }[] };

/** A file or folder that the input names, beside it, and where it does. */
export interface NamedFile {
  readonly name: string;
  readonly at: SourceRange;
}

/** A checked input: everything in it agrees with the schemas. */
export interface Submission {
  /** The input's path as the user gave it. */
  readonly file: string;
  /** The number or the date may be missing, and every page is marked as a draft. */
  readonly draft: boolean;
  /** The folder of the office's own fonts. */
  readonly fonts?: NamedFile;
  readonly letter: DocumentFacts<CoverLetter>;
  readonly memo: DocumentFacts<InformationMemo>;
  readonly checklist: DocumentFacts<Checklist>;
  readonly words?: OfficeWords;
}
