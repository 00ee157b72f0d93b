import type { Checklist } from '../model/generated/checklist.ts';
import type { CoverLetter } from '../model/generated/cover-letter.ts';
import type { InformationMemo } from '../model/generated/information-memo.ts';
import type { DocumentFacts } from '../model/submission.ts';
import type { Sound } from './sound.ts';

/** The facts of the three papers as far as they agree with the schemas: anything may be missing. */
export interface PacketFacts {
  /** The input's path as the user gave it. */
  readonly file: string;
  readonly draft: boolean;
  readonly letter: DocumentFacts<Sound<CoverLetter>>;
  readonly memo: DocumentFacts<Sound<InformationMemo>>;
  readonly checklist: DocumentFacts<Sound<Checklist>>;
}
