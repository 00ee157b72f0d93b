import type { LetterProblems } from '../../../src/model/problems/letter.ts';
import type { Samples } from './samples.ts';

export const letter: Samples<LetterProblems> = {
  'subject-differs': [
    { subject: 'ผลการประชุม', document: 'information-memo' },
    { subject: 'ผลการประชุม', document: 'checklist' },
  ],
};
