import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Checklist } from '../../model/generated/checklist.ts';
import type { CoverLetter } from '../../model/generated/cover-letter.ts';
import type { InformationMemo } from '../../model/generated/information-memo.ts';
import type { DocumentFacts } from '../../model/submission.ts';
import type { World } from '../../world/world.ts';
import type { Sound } from '../sound.ts';

/** A submission as far as it agrees with the schemas. */
export interface SoundSubmission {
  readonly file: string;
  readonly draft: boolean;
  readonly letter: DocumentFacts<Sound<CoverLetter>>;
  readonly memo: DocumentFacts<Sound<InformationMemo>>;
  readonly checklist: DocumentFacts<Sound<Checklist>>;
}

/** Knows one rule that a schema cannot say, and tells every breach of it. */
export type FactCheck = (submission: SoundSubmission, world: World) => readonly Diagnostic[];
