import type { YamlFault, YamlProblems } from '../../../src/model/problems/yaml.ts';
import { yamlFaults } from '../../../src/report/messages/en/yaml-faults.ts';
import { keysOf } from './keys-of.ts';
import type { Samples } from './samples.ts';

export const yaml: Samples<YamlProblems> = {
  'yaml-syntax': keysOf<YamlFault>(yamlFaults).map((detail) => ({ detail })),
  'yaml-several-documents': [{}],
  'yaml-too-deep': [{ limit: 64 }],
  'yaml-too-many-parts': [{ limit: 50_000 }],
  'yaml-alias': [{ name: '*หมายเหตุ' }],
  'yaml-merge-key': [{}],
  'yaml-tag': [{ tag: '!ด่วน' }],
  'yaml-duplicate-key': [
    { key: 'subject', empty: false },
    { key: 'subject', empty: true },
  ],
  'yaml-forbidden-key': [{ key: '__proto__' }],
  'yaml-key-not-text': [{}],
  'forbidden-character': [{ codePoint: 'U+0008' }],
};
