import type { SettingProblems, SettingsFault } from '../../../src/model/problems/settings.ts';
import { keysOf } from './keys-of.ts';
import type { Samples } from './samples.ts';

const settingsFaults: Readonly<Record<SettingsFault, true>> = {
  missing: true,
  folder: true,
  unreadable: true,
  'too-large': true,
};

export const settings: Samples<SettingProblems> = {
  'settings-unusable': keysOf<SettingsFault>(settingsFaults).map((reason) => ({ path: 'office.yaml', reason })),
  'silence-unknown': [{ rule: '' }, { rule: 'missing-key' }, { rule: 'abbreviaton', suggestion: 'abbreviation' }],
  'silence-without-reason': [{ rule: 'dates-reversed' }],
  'silence-unused': [{ rule: 'dates-reversed' }],
};
