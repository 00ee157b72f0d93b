import type { WordFault, WordProblems } from '../../../src/model/problems/words.ts';
import { keysOf } from './keys-of.ts';
import type { Samples } from './samples.ts';

const wordFaults: Readonly<Record<WordFault, true>> = {
  'no-letter': true,
  'too-long': true,
  'bad-start': true,
  'bad-end': true,
  'bad-bar': true,
};

export const words: Samples<WordProblems> = {
  'word-unusable': keysOf<WordFault>(wordFaults).map((why) => ({ word: 'บ|้าน', why })),
};
