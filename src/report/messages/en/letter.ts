import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { sectionKeys } from '../sections.ts';
import { documentNames } from './names.ts';

/** The form of the papers. */
export const letter = {
  'subject-differs': ({ subject, document }) => ({
    what: `The subject ${quoted(subject)} of ${documentNames[document]} differs from that of the cover letter`,
    why: 'All papers of a packet bear one subject',
    fix: `Delete “subject” under ${quoted(sectionKeys[document])} to use the shared one, or make them agree`,
  }),
} satisfies Partial<Catalogue>;
