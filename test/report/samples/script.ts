import type { ScriptProblems } from '../../../src/model/problems/script.ts';
import type { Samples } from './samples.ts';

export const script: Samples<ScriptProblems> = {
  'doubled-space': [{}],
};
