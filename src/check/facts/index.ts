import type { Diagnostic } from '../../model/diagnostic.ts';
import type { World } from '../../world/world.ts';
import { addressee } from './addressee.ts';
import { copyNumber } from './copy-number.ts';
import { datesInOrder } from './dates-in-order.ts';
import { datesPossible } from './dates-possible.ts';
import { enclosureFiles } from './enclosure-files.ts';
import type { FactCheck, SoundSubmission } from './fact-check.ts';
import { letterNumber } from './letter-number.ts';
import { opinionNotes } from './opinion-notes.ts';
import { sameSubject } from './same-subject.ts';

const checks: readonly FactCheck[] = [
  sameSubject,
  letterNumber,
  datesPossible,
  datesInOrder,
  addressee,
  copyNumber,
  opinionNotes,
  enclosureFiles,
];

/** Every breach of every rule. */
export function checkFacts(submission: SoundSubmission, world: World): readonly Diagnostic[] {
  return checks.flatMap((check) => check(submission, world));
}
