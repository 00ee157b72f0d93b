import { amount } from '../amount.ts';
import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { yamlFaults } from './yaml-faults.ts';

/** The writing of a YAML file, and what of YAML is not allowed. */
export const yaml = {
  'yaml-syntax': ({ detail }) => yamlFaults[detail],
  'yaml-several-documents': () => ({
    what: 'The file holds more than one document, since a line “---” stands in it',
    fix: 'Delete the line “---”, or give each matter a file of its own',
  }),
  'yaml-too-deep': ({ limit }) => ({
    what: `Values lie inside each other more than ${amount(limit)} levels deep`,
    fix: 'Compare the indentation and brackets from here on with an example file',
  }),
  'yaml-too-many-parts': ({ limit }) => ({
    what: `The file has more than ${amount(limit)} parts, far more than any submission has`,
    fix: 'Check that it is the right file; if it is, write long texts under “|”, where they count as one part',
  }),
  'yaml-alias': ({ name }) => ({
    what: `${quoted(name)} begins with “*” or “&”, which may not begin a text`,
    why: 'YAML takes it for a reference to another part of the file, not for text to be printed',
    fix: 'Put the whole text in quotation marks, as in “"*หมายเหตุ"”, or write a long text under “|”',
  }),
  'yaml-merge-key': () => ({
    what: '“<<” cannot be a key',
    why: 'YAML takes it for an instruction to merge data from elsewhere, so that a reader of the file does not see what will be printed',
    fix: 'Delete this key and write every value where it is used',
  }),
  'yaml-tag': ({ tag }) => ({
    what: `${quoted(tag)} begins with “!”, which may not begin a text`,
    why: 'YAML takes it for the name of a data type, not for text to be printed',
    fix: 'Put the whole text in quotation marks, or delete the “!”',
  }),
  'yaml-duplicate-key': ({ key, empty }) =>
    empty
      ? {
          what: `The key ${quoted(key)} is given twice in one group, and this one is empty`,
          fix: 'Delete the line of this one',
        }
      : {
          what: `The key ${quoted(key)} is given twice in one group`,
          why: 'It is not clear which of the two is meant',
          fix: 'Keep one of them. If this begins a new list item, write “-” and a space before its first key',
        },
  'yaml-forbidden-key': ({ key }) => ({
    what: `${quoted(key)} is a reserved word and cannot be a key`,
    fix: 'Delete this key',
  }),
  'yaml-key-not-text': () => ({
    what: 'There is no key written as text before the colon',
    fix: 'Write a key before the colon, as in “subject: ผลการประชุม”. If this is text, put all of it in quotation marks',
  }),
  'forbidden-character': ({ codePoint }) => ({
    what: `The invisible control character ${codePoint} cannot stand in a document`,
    why: 'It mostly comes along with text pasted from another program, and Word could not open the DOCX',
    fix: 'Delete the text here and type it again',
  }),
} satisfies Partial<Catalogue>;
