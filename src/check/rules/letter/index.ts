import type { Rule } from '../rule.ts';
import { abbreviation } from './abbreviation.ts';
import { actingForOwnPosition } from './acting-for-own-position.ts';
import { actingKindWrong } from './acting-kind-wrong.ts';
import { actingMissing } from './acting-missing.ts';
import { actingPhraseInPosition } from './acting-phrase-in-position.ts';
import { addresseeByName } from './addressee-by-name.ts';
import { addresseeCourtesyTitle } from './addressee-courtesy-title.ts';
import { addresseeMisnamed } from './addressee-misnamed.ts';
import { agencyCodeOfAnother } from './agency-code-of-another.ts';
import { agencyCodeUnknown } from './agency-code-unknown.ts';
import { citedEnclosureMissing } from './cited-enclosure-missing.ts';
import { citedReferenceMissing } from './cited-reference-missing.ts';
import { complimentaryCloseTyped } from './complimentary-close-typed.ts';
import { conclusionTwice } from './conclusion-twice.ts';
import { conclusionVerb } from './conclusion-verb.ts';
import { enclosureAlreadyAdded } from './enclosure-already-added.ts';
import { enclosureNumbered } from './enclosure-numbered.ts';
import { enclosureQuantityTwice } from './enclosure-quantity-twice.ts';
import { faxAmongPhones } from './fax-among-phones.ts';
import { labelTyped } from './label-typed.ts';
import { ministryShortenedEarly } from './ministry-shortened-early.ts';
import { nameInParentheses } from './name-in-parentheses.ts';
import { nameTitleApart } from './name-title-apart.ts';
import { nameTitleWithRank } from './name-title-with-rank.ts';
import { nameWithProfessionalTitle } from './name-with-professional-title.ts';
import { nameWithRank } from './name-with-rank.ts';
import { nameWithoutTitle } from './name-without-title.ts';
import { openingWithNan } from './opening-with-nan.ts';
import { openingWithoutNan } from './opening-without-nan.ts';
import { personNameDiffers } from './person-name-differs.ts';
import { personTitleDiffers } from './person-title-differs.ts';
import { phoneDigitCount } from './phone-digit-count.ts';
import { phoneLostZero } from './phone-lost-zero.ts';
import { phoneWithHyphens } from './phone-with-hyphens.ts';
import { referenceNotCited } from './reference-not-cited.ts';
import { referenceNumberMalformed } from './reference-number-malformed.ts';
import { subjectDiffers } from './subject-differs.ts';

/** The form of the papers, and the names in them (domain.md F07 to F14, F20 to F27, F41). */
export const letterRules: readonly Rule[] = [
  subjectDiffers,
  labelTyped,
  addresseeMisnamed,
  addresseeCourtesyTitle,
  addresseeByName,
  openingWithNan,
  openingWithoutNan,
  conclusionTwice,
  conclusionVerb,
  complimentaryCloseTyped,
  referenceNotCited,
  citedReferenceMissing,
  referenceNumberMalformed,
  enclosureAlreadyAdded,
  enclosureNumbered,
  enclosureQuantityTwice,
  citedEnclosureMissing,
  abbreviation,
  ministryShortenedEarly,
  actingMissing,
  actingPhraseInPosition,
  actingKindWrong,
  actingForOwnPosition,
  nameInParentheses,
  nameWithRank,
  nameWithProfessionalTitle,
  nameTitleWithRank,
  nameTitleApart,
  nameWithoutTitle,
  personTitleDiffers,
  personNameDiffers,
  agencyCodeUnknown,
  agencyCodeOfAnother,
  phoneLostZero,
  phoneDigitCount,
  phoneWithHyphens,
  faxAmongPhones,
];
