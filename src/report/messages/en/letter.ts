import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { sectionKeys } from '../sections.ts';
import { documentNames, numberFaults } from './names.ts';

/** The form of the papers. */
export const letter = {
  'subject-differs': ({ subject, document }) => ({
    what: `The subject of ${documentNames[document]} differs from that of the cover letter, ${quoted(subject)}`,
    why: 'All papers of a packet bear one subject',
    fix: `Delete “subject” under ${quoted(sectionKeys[document])} to use the shared one, or make them agree`,
  }),
  'label-typed': ({ label }) => ({
    what: `${quoted(label)} in this value would be printed twice`,
    why: 'The form prints this word before the value itself',
    fix: `Delete ${quoted(label)} and leave what follows it`,
  }),
  abbreviation: ({ abbreviation, readings }) => ({
    what: `${quoted(abbreviation)} is an abbreviation`,
    why: 'The text of a letter to the Cabinet Secretariat uses full words; tables and the checklist may be short',
    fix:
      readings.length === 0
        ? `Write the full words, or write them at the first mention with ${quoted(`(${abbreviation})`)} after them`
        : `Write ${readings.map(quoted).join(' or ')}`,
  }),
  'ministry-shortened-early': ({ written, ministry }) => ({
    what: `${quoted(written)} stands before the text has named the ministry in full`,
    why: 'The sign ฯ leaves out a part of a name that the same paper has written in full before',
    fix: `Write ${quoted(ministry)} at the first mention`,
  }),
  'addressee-courtesy-title': ({ title }) => ({
    what: `The courtesy title ${quoted(title)} stands before the addressee’s office`,
    why: 'The opening of an official letter names the office alone',
    fix: `Delete ${quoted(title)}`,
  }),
  'addressee-by-name': ({ name }) => ({
    what: `The person ${quoted(name)} is named beside the addressee’s office`,
    why: 'An official letter goes to an office, whoever holds it',
    fix: 'Keep only the office; where several hold it, add the name in brackets behind it',
  }),
  'addressee-misnamed': ({ written, name }) => ({
    what: `There is no office called ${quoted(written)}`,
    why: 'Opening and closing follow from the addressee, who is named by the official title of an office and not of an agency',
    fix: `Write ${quoted(name)}`,
  }),
  'opening-with-nan': ({ opening }) => ({
    what: `The first paragraph opens with ${quoted(opening)} and yet has a “นั้น” to close it`,
    why: `${quoted(opening)} brings something new and is never closed by “นั้น”, which answers to “ตามที่”`,
    fix: 'Delete “นั้น”, or open with “ตามที่” if an earlier matter is recalled',
  }),
  'opening-without-nan': ({ opening }) => ({
    what: `The first paragraph opens with ${quoted(opening)} and no “นั้น” closes it`,
    why: 'What recalls an earlier matter ends with “นั้น” before the new one begins',
    fix: 'Add “นั้น” where the recalled matter ends, or open with “ด้วย” if the matter is new',
  }),
  'conclusion-twice': ({ written }) => ({
    what: `The body has its own concluding sentence ${quoted(`${written}…`)}, so two would be printed`,
    why: 'The concluding sentence is always printed after the body',
    fix: 'Move the sentence to “closing”, or delete it to use the form’s own',
  }),
  'conclusion-verb': ({ written, expected, to }) => ({
    what: `The concluding sentence begins with ${quoted(written)}, which does not answer to the opening of a letter to ${quoted(to)}`,
    why: 'The sentence takes up the verb of the opening',
    fix: `Begin the “closing” of the letter with ${quoted(expected)}`,
  }),
  'complimentary-close-typed': ({ written }) => ({
    what: `The complimentary close ${quoted(written)} would be printed twice`,
    why: 'The one that goes with the opening is printed above the signature',
    fix: 'Delete it here',
  }),
  'reference-not-cited': ({ references }) => ({
    what: `The letter refers to ${references} earlier ${references === 1 ? 'letter' : 'letters'}, but its text never speaks of ${references === 1 ? 'it' : 'them'}`,
    why: 'References are there to be taken up, as in “ตามหนังสือที่อ้างถึง … นั้น”',
    fix: 'Mention “หนังสือที่อ้างถึง” in the body, or delete “references”',
  }),
  'cited-reference-missing': ({ cited, listed }) =>
    cited === undefined
      ? {
          what: 'The text speaks of a letter referred to, but the letter has no references',
          why: 'The reader could not find that letter',
          fix: 'Give it under “references”, or change the text',
        }
      : {
          what: `The text speaks of reference ${cited}, but there ${listed === 1 ? 'is' : 'are'} only ${listed}`,
          why: 'The reader could not find that letter',
          fix: 'Correct the number, or add the letter under “references”',
        },
  'reference-number-malformed': ({ value, fault, suggestion }) => ({
    what: `The number ${quoted(value)} of a letter referred to ${numberFaults[fault]}`,
    why: 'The reader looks up the earlier letter by it',
    fix: `Write ${quoted(suggestion)}`,
  }),
  'cited-enclosure-missing': ({ cited, listed }) => ({
    what: `The text speaks of enclosure ${cited}, but there are only ${listed}`,
    why: 'Enclosure 1 is the checklist, 2 the memo; those under “enclosures” follow',
    fix: 'Correct the number, or add the enclosure under “enclosures”',
  }),
  'enclosure-numbered': ({ number }) => ({
    what: `The title of an enclosure begins with a number of its own, ${quoted(number)}`,
    why: 'Enclosures are numbered by themselves after the checklist and the memo',
    fix: 'Delete the number and leave the title',
  }),
  'enclosure-quantity-twice': ({ written }) => ({
    what: `The quantity of an enclosure would be printed twice because of ${quoted(written)}`,
    why: 'The word “จำนวน”, the figure and the unit are printed from “quantity” and “unit”',
    fix: 'Give the figure in “quantity” and the unit alone, such as “ชุด”, in “unit”',
  }),
  'enclosure-already-added': ({ title, document }) => ({
    what: `The enclosure ${quoted(title)} would be listed twice`,
    why: `The letter lists ${documentNames[document]} as enclosure ${document === 'checklist' ? 1 : 2} by itself`,
    fix: 'Delete this entry from “enclosures”',
  }),
} satisfies Partial<Catalogue>;
