import type { ReferenceFault } from '../../../model/diagnostic.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const faults: Readonly<Record<ReferenceFault, Message>> = {
  folder: {
    what: 'The reference document is a folder, not a file',
    fix: 'Write the file’s name after the folder’s, as in “forms/reference.docx”',
  },
  unreadable: {
    what: 'The reference document cannot be read',
    fix: 'Check that you may read it and that no other program holds it open',
  },
  'too-large': {
    what: 'The reference document, or a part of it, is larger than what is taken',
    why: 'The file may be 32 MiB, each of its parts 8 MiB when unpacked, and its styles 5,000',
    fix: 'Delete text and pictures from it; only its styles and its page count',
  },
  'not-docx': {
    what: 'The reference document is not a Word file',
    fix: 'Open it in Word and save it as “Word Document (.docx)”; renaming a file does not change what it is',
  },
  'old-word': {
    what: 'The reference document is in the old format of Word 97 to 2003 (.doc)',
    fix: 'Open it in Word and save it as “Word Document (.docx)”',
  },
  encrypted: {
    what: 'The reference document is protected with a password',
    fix: 'Open it in Word, take the password away under “File”, “Info”, “Protect Document”, and save it',
  },
  damaged: {
    what: 'The reference document is damaged',
    why: 'It is not whole, or its data contradict each other',
    fix: 'Copy it again, or open it in Word and save it under another name',
  },
  'no-styles': {
    what: 'The reference document has no list of styles',
    fix: 'Start from the file that the command “cabsub reference-doc” writes',
  },
};

/** The office's own Word file for styles and page. */
export const reference = {
  'reference-missing': ({ path }) => ({
    what: `There is no reference document ${quoted(path)}`,
    fix: 'Check the name of the file after --reference-doc; the command “cabsub reference-doc” writes one to start from',
  }),
  'reference-unusable': ({ reason }) => faults[reason],
  'reference-style-missing': ({ id, label }) => ({
    what: `The reference document lacks the style ${quoted(label)} (${id}); the built-in one is used`,
    fix: 'Name a paragraph style so in Word, or start anew from the file that “cabsub reference-doc” writes',
  }),
  'reference-page-unusable': () => ({
    what: 'The reference document gives no page size and margins that can be used; the built-in ones are used',
    why: 'At least 5 cm must be left for text, across and down',
    fix: 'Set the page size and the margins of its last section in Word',
  }),
} satisfies Partial<Catalogue>;
