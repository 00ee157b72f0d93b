import type { SettingProblems } from '../../../src/model/problems/settings.ts';
import type { Samples } from './samples.ts';

export const settings: Samples<SettingProblems> = {
  'silence-unknown': [{ rule: 'abbreviaton' }, { rule: 'abbreviaton', suggestion: 'abbreviation' }],
  'silence-without-reason': [{ rule: 'dates-reversed' }],
  'silence-unused': [{ rule: 'dates-reversed' }],
};
