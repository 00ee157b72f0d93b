import type { PageProblems } from '../../../src/model/problems/pages.ts';
import type { Samples } from './samples.ts';

export const pages: Samples<PageProblems> = {
  'letter-over-one-page': [
    { pages: 2, lines: 1, text: 'own' },
    { pages: 3, lines: 41, text: 'shared' },
    { pages: 2, text: 'own' },
    { pages: 2, text: 'shared' },
  ],
};
