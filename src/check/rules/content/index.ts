import type { Rule } from '../rule.ts';
import { actWithoutYear } from './act-without-year.ts';
import { amountWordsDiffer } from './amount-words-differ.ts';
import { askedTwice } from './asked-twice.ts';
import { blankUnfilled } from './blank-unfilled.ts';
import { closingAsksDecision } from './closing-asks-decision.ts';
import { copyWithoutSecrecy } from './copy-without-secrecy.ts';
import { countDiffers } from './count-differs.ts';
import { deadlineNear } from './deadline-near.ts';
import { deadlineVague } from './deadline-vague.ts';
import { meetingMisnamed } from './meeting-misnamed.ts';
import { meetingSessionTwice } from './meeting-session-twice.ts';
import { moneyMagnitude } from './money-magnitude.ts';
import { moneyPartsDiffer } from './money-parts-differ.ts';
import { noteContradictsOpinion } from './note-contradicts-opinion.ts';
import { numberTypedIn } from './number-typed-in.ts';
import { opinionNeedsNote } from './opinion-needs-note.ts';
import { purposeWithoutPhuea } from './purpose-without-phuea.ts';
import { resolutionDecides } from './resolution-decides.ts';
import { secrecyWithoutCopy } from './secrecy-without-copy.ts';
import { sessionDiffers } from './session-differs.ts';
import { valueIsPlaceholder } from './value-is-placeholder.ts';

/** Numbering, counts, deadlines, opinions, resolutions, money, acts, secrecy (domain.md F18, F19, F27 to F31, F38, F39, F43). */
export const contentRules: readonly Rule[] = [
  numberTypedIn,
  countDiffers,
  sessionDiffers,
  meetingSessionTwice,
  meetingMisnamed,
  purposeWithoutPhuea,
  valueIsPlaceholder,
  blankUnfilled,
  deadlineVague,
  deadlineNear,
  resolutionDecides,
  closingAsksDecision,
  opinionNeedsNote,
  noteContradictsOpinion,
  askedTwice,
  amountWordsDiffer,
  moneyPartsDiffer,
  moneyMagnitude,
  actWithoutYear,
  secrecyWithoutCopy,
  copyWithoutSecrecy,
];
