import type { PaiyanSide } from '../../../model/problems/script.ts';
import { anyScript } from '../../../thai/any-script.ts';
import type { TextRule } from '../rule.ts';
import { type SpaceFault, spaceBreaches } from './space-faults.ts';
import { unwantedSpaces } from './unwanted-spaces.ts';

const faults: readonly SpaceFault<PaiyanSide>[] = [
  { side: 'space-before', pattern: unwantedSpaces.beforePaiyan, right: '' },
  { side: 'none-after', pattern: anyScript(String.raw`ฯ(?!ลฯ|พณฯ)(?=(?![ๆฯ])[\p{L}\p{N}(“])`, 'gu'), right: 'ฯ ' },
  { side: 'none-before-list', pattern: anyScript(String.raw`(?=ฯลฯ)(?<=[\p{L}\p{M}\p{N})”])`, 'gu'), right: ' ' },
];

/** ฯ follows its word without a space and has one behind it; ฯลฯ stands between spaces (domain.md E.1, F15). */
export const paiyanSpace: TextRule<'paiyan-space'> = {
  code: 'paiyan-space',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => spaceBreaches(text, faults),
};
