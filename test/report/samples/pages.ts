import type { PageProblems } from '../../../src/model/problems/pages.ts';
import type { Samples } from './samples.ts';

export const pages: Samples<PageProblems> = {
  'letter-over-one-page': [{ pages: 3 }],
};
