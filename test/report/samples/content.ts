import type { ContentProblems } from '../../../src/model/problems/content.ts';
import type { Samples } from './samples.ts';

export const content: Samples<ContentProblems> = {
  'opinion-needs-note': [{ opinion: 'disagree' }, { opinion: 'none' }],
  'list-numbers-out-of-order': [{ written: '3', printed: '2' }],
};
