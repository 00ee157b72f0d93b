import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const saveAsUtf8 = 'Open the file in Notepad, choose “Save as”, and choose the encoding “UTF-8”';

const encodings: Readonly<Record<'utf-16' | 'windows-874' | 'unknown', Message>> = {
  'utf-16': {
    what: 'This file is encoded in UTF-16, and only UTF-8 can be read',
    fix: saveAsUtf8,
  },
  'windows-874': {
    what: 'This file seems to be in an old Thai encoding (Windows-874 or TIS-620), and only UTF-8 can be read',
    why: 'A wrong guess at the encoding would garble the Thai letters on paper',
    fix: saveAsUtf8,
  },
  unknown: {
    what: 'This is not a text file in UTF-8',
    fix: `Check that it is the right file, not one of Word or Excel. ${saveAsUtf8}`,
  },
};

/** Files that cannot be read. */
export const files = {
  'folder-without-inputs': ({ path }) => ({
    what: `The folder ${quoted(path)} holds no input`,
    fix: 'Put files that end in “.yaml” or “.yml” into it, or name the file itself. Hidden files and those in “templates” do not count',
  }),
  'pattern-matches-nothing': ({ pattern }) => ({
    what: `No input matches the pattern ${quoted(pattern)}`,
    fix: 'Check the pattern and the folder the command runs in. Hidden files and those in “templates” do not count',
  }),
  'input-missing': ({ path }) => ({
    what: `There is no file ${quoted(path)}`,
    fix: 'Check the names of the file and its folder in the command',
  }),
  'input-is-folder': ({ path }) => ({
    what: `${quoted(path)} is a folder, not a file`,
    fix: 'Name the input file in that folder, for example “meeting.yaml”',
  }),
  'input-unreadable': ({ path }) => ({
    what: `The file ${quoted(path)} cannot be read`,
    fix: 'Check that you may read it, or copy it into a folder of your own and try again',
  }),
  'input-too-large': ({ limitMiB }) => ({
    what: `The file is larger than ${limitMiB} MiB, the most that is taken`,
    fix: 'Check that it is the right file; if it is, make it smaller',
  }),
  'input-not-utf8': ({ guess }) => encodings[guess],
  'input-empty': () => ({
    what: 'This file holds no data',
    fix: 'Copy an example file and change it. If every line begins with “#”, delete that mark from the lines to be used',
  }),
  'named-file-missing': ({ name }) => ({
    what: `There is no file ${quoted(name)}, which the input names`,
    fix: 'Put the file into the folder of the input, or correct its name, ending included',
  }),
  'named-file-outside': ({ name }) => ({
    what: `The file ${quoted(name)} lies outside the folder of the input`,
    why: 'Only files in the folder of the input or below it are used, so that no other paper on the machine gets in by accident',
    fix: 'Copy the file into the folder of the input and write its name alone, as in “plan.pdf”',
  }),
  'named-file-is-folder': ({ name }) => ({
    what: `A file is wanted here, and ${quoted(name)} is a folder`,
    fix: 'Write the file’s name after the folder’s, as in “papers/plan.pdf”',
  }),
  'named-file-unreadable': ({ name }) => ({
    what: `The file ${quoted(name)}, which is named here, cannot be read`,
    fix: 'Check that you may read it and that no other program holds it open',
  }),
} satisfies Partial<Catalogue>;
