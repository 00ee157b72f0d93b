import type { SignSide } from '../../../model/problems/script.ts';
import { anyScript } from '../../../thai/any-script.ts';
import type { TextRule } from '../rule.ts';
import { type SpaceFault, spaceBreaches } from './space-faults.ts';

/** What is repeated, or a bracket's end, right before the sign; a mention of the sign itself, “ๆ”, repeats nothing. */
const before = String.raw`[\p{L}\p{M}\p{N})”]`;
const after = String.raw`(?![ๆฯ])[\p{L}\p{N}(“]`;

// The sign stands first, so that a search passes over everything else.
const faults: readonly SpaceFault<SignSide>[] = [
  { side: 'around', pattern: anyScript(`ๆ(?<=${before}ๆ)(?=${after})`, 'gu'), right: ' ๆ ' },
  { side: 'before', pattern: anyScript(`ๆ(?<=${before}ๆ)(?!${after})`, 'gu'), right: ' ๆ' },
  { side: 'after', pattern: anyScript(`ๆ(?<!${before}ๆ)(?=${after})`, 'gu'), right: 'ๆ ' },
];

/** ๆ has a space before and after it (domain.md E.1, F15). */
export const maiYamokSpace: TextRule<'mai-yamok-space'> = {
  code: 'mai-yamok-space',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => spaceBreaches(text, faults),
};
