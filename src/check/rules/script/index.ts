import type { Rule } from '../rule.ts';
import { bracketSpace } from './bracket-space.ts';
import { doubledSpace } from './doubled-space.ts';
import { edgeSpace } from './edge-space.ts';
import { foreignLetter } from './foreign-letter.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { maiYamokSpace } from './mai-yamok-space.ts';
import { misspelling } from './misspelling.ts';
import { mixedDigits } from './mixed-digits.ts';
import { paiyanSpace } from './paiyan-space.ts';
import { quoteSpace } from './quote-space.ts';
import { scriptFault } from './script-fault.ts';
import { spaceInWord } from './space-in-word.ts';
import { spokenForm } from './spoken-form.ts';
import { unpairedMark } from './unpaired-mark.ts';
import { valueInQuotationMarks } from './value-in-quotation-marks.ts';

/** Letters, marks, spaces and spelling (domain.md F02, F15 to F17, F40, F44). */
export const scriptRules: readonly Rule[] = [
  scriptFault,
  foreignLetter,
  invisibleCharacter,
  mixedDigits,
  doubledSpace,
  edgeSpace,
  spaceInWord,
  maiYamokSpace,
  paiyanSpace,
  bracketSpace,
  quoteSpace,
  unpairedMark,
  valueInQuotationMarks,
  misspelling,
  spokenForm,
];
