import type { WritingProblems } from '../../../src/model/problems/writing.ts';
import type { Samples } from './samples.ts';

const systemCodes = 'EACCES EROFS ENOSPC EEXIST ENOTDIR ENOENT EBUSY ENAMETOOLONG EIO constructor'.split(' ');

export const writing: Samples<WritingProblems> = {
  'output-unwritable': systemCodes.map((reason) => ({ path: 'packets/meeting', reason })),
  'output-shared': [{ path: 'packets/meeting', other: 'meeting.yml' }],
  'output-changed': [
    { path: 'packets/meeting', files: ['cover-letter.docx'] },
    { path: 'packets/meeting', files: Array.from({ length: 20 }, (_, index) => `${index}.docx`) },
  ],
  'file-exists': [{ path: 'reference.docx' }],
  'file-changed': [{ path: 'meeting.yaml' }],
  'file-unwritable': systemCodes.map((reason) => ({ path: 'reference.docx', reason })),
};
