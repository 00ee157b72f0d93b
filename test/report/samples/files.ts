import type { FileProblems } from '../../../src/model/problems/files.ts';
import type { Samples } from './samples.ts';

export const files: Samples<FileProblems> = {
  'folder-without-inputs': [{ path: 'งาน' }],
  'pattern-matches-nothing': [{ pattern: 'งาน/*.yml' }],
  'input-missing': [{ path: 'meeting.yaml' }],
  'input-is-folder': [{ path: 'งาน' }],
  'input-unreadable': [{ path: 'meeting.yaml' }],
  'input-too-large': [{ limitMiB: 2 }],
  'input-not-utf8': [{ guess: 'utf-16' }, { guess: 'windows-874' }, { guess: 'unknown' }],
  'input-empty': [{}],
  'named-file-missing': [{ name: 'plan.pdf' }],
  'named-file-outside': [{ name: '../plan.pdf' }],
  'named-file-is-folder': [{ name: 'แผน' }],
  'named-file-unreadable': [{ name: 'plan.pdf' }],
};
