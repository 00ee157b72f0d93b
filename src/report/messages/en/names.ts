import type { DocumentName, ValueKind } from '../../../model/diagnostic.ts';
import type { NumberFault } from '../../../model/problems/facts.ts';
import { quoted } from '../quoted.ts';

export const documentNames: Readonly<Record<DocumentName, string>> = {
  'cover-letter': 'the cover letter',
  'information-memo': 'the information memo',
  checklist: 'the checklist',
};

export const kindNames: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '“true” or “false”',
  list: 'a list',
  map: 'a group of keys',
  nothing: 'nothing',
  'text-or-list': 'text or a list',
};

/** How a value of each kind is written. */
export const kindExamples: Readonly<Record<ValueKind, string>> = {
  text: 'Write the text after the colon, as in “subject: ผลการประชุม”',
  number: 'Write Arabic digits without a unit, as in “500.25”',
  integer:
    'Write a whole number in Arabic digits alone, as in “2”. A unit has a key “unit” of its own; things written together with “อย่างละ” are an entry each',
  boolean: 'Write “true” for yes or “false” for no',
  list: 'Write one item a line, each beginning with “-” and a space, as in “- กระทรวงมหาดไทย”',
  map: 'Write one key a line, indented under this key, as in “name: การประชุมเชิงปฏิบัติการ”',
  nothing: 'Delete the value',
  'text-or-list': 'Write one text, or one item a line, each beginning with “-” and a space',
};

/** A dotted path of keys, the innermost first. */
export function keyPath(path: string): string {
  return path.split('.').reverse().map(quoted).join(' in ');
}

/** What is wrong with a letter's number. */
export const numberFaults: Readonly<Record<NumberFault, string>> = {
  'lost-zero': 'lacks the first 0 of the office’s four digits',
  space: 'has a space where there is none, or lacks one',
  'code-points': 'has full stops in its code',
  label: 'begins with “ที่”, which the form prints itself',
  form: 'is not in the official form',
};
