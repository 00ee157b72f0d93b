import type { ReferenceFault, ReferenceProblems } from '../../../src/model/problems/reference.ts';
import { keysOf } from './keys-of.ts';
import type { Samples } from './samples.ts';

const referenceFaults: Readonly<Record<ReferenceFault, true>> = {
  folder: true,
  unreadable: true,
  'too-large': true,
  'not-docx': true,
  'old-word': true,
  encrypted: true,
  damaged: true,
  'no-styles': true,
};

export const reference: Samples<ReferenceProblems> = {
  'reference-missing': [{ path: 'reference.docx' }],
  'reference-unusable': keysOf<ReferenceFault>(referenceFaults).map((reason) => ({ reason })),
  'reference-style-missing': [{ id: 'body', label: 'เนื้อความ' }],
  'reference-page-unusable': [{}],
};
