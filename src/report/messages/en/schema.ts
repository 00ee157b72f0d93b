import type { ValueKind } from '../../../model/diagnostic.ts';
import { amount } from '../amount.ts';
import { listed } from '../listed.ts';
import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { sectionKeys } from '../sections.ts';
import { counted } from './counted.ts';
import { documentNames, keyPath, kindExamples, kindNames } from './names.ts';

const removeUnused = 'If the key is not used, delete its line';

/** What the schema of a file does not allow. */
export const schema = {
  'unknown-key': ({ key, suggestion }) =>
    suggestion === undefined
      ? {
          what: `There is no key ${quoted(key)}`,
          fix: 'Take the key’s name from an example file, or delete it. If the line goes on with the text above, indent it',
        }
      : { what: `There is no key ${quoted(key)}; ${quoted(suggestion)} is probably meant` },
  'misplaced-key': ({ key, belongs }) => ({
    what: `The key ${quoted(key)} is in the wrong place`,
    fix:
      belongs === ''
        ? 'Move it to the top level of the file, not indented'
        : `Move it under ${keyPath(belongs)}, indented`,
  }),
  'missing-key': ({ key, of }) =>
    of === ''
      ? {
          what: `The key ${quoted(key)} is missing`,
          fix: `Add a line ${quoted(`${key}: …`)} at the top level of the file, not indented`,
        }
      : {
          what: `The key ${quoted(key)} is missing in ${keyPath(of)}`,
          fix: `Add ${quoted(`${key}: …`)} at the place shown, on the level of the other keys there`,
        },
  'wrong-type': ({ expected, found }) =>
    found === 'nothing'
      ? {
          what: `There is nothing here; it must be ${kindNames[expected]}`,
          fix: `${kindExamples[expected]}. ${removeUnused}`,
        }
      : {
          what: `This must be ${kindNames[expected]}, and it is ${foundName(expected, found)}`,
          fix: kindExamples[expected],
        },
  'not-in-list': ({ value, allowed, suggestion }) => ({
    what: `${quoted(value)} cannot stand here${suggestion === undefined ? '' : `; ${quoted(suggestion)} is probably meant`}`,
    fix: `Write ${allowed.length > 1 ? 'one of ' : ''}${listed(allowed, ', ', (count) => `and ${amount(count)} more`)}`,
  }),
  'text-empty': () => ({
    what: 'There is no text here',
    fix: `Write the text. ${removeUnused}`,
  }),
  'text-too-long': ({ limit, length }) => ({
    what: `The text has ${counted(length, 'character')}, and at most ${amount(limit)} are allowed`,
    why: 'Vowels, tone marks and spaces are counted too',
    fix: `Shorten it by at least ${counted(length - limit, 'character')}`,
  }),
  'list-too-long': ({ limit, length }) => ({
    what: `The list has ${counted(length, 'item')}, and at most ${amount(limit)} are allowed`,
    fix: 'Join or drop some of them',
  }),
  'list-too-short': ({ limit, length }) => ({
    what: `The list has ${counted(length, 'item')}, and at least ${amount(limit)} must be there`,
    fix: `Add items, each beginning with “-” and a space. ${removeUnused}`,
  }),
  'bad-pattern': ({ value, example }) => ({
    what: `${quoted(value)} is not in the form wanted here`,
    fix: example === '' ? 'Write it as in an example file' : `Write it like ${quoted(example)}`,
  }),
  'number-out-of-range': ({ value, least, most }) => ({
    what: `${quoted(value)} is out of range`,
    fix: `Write a number that is ${bounds(least, most)}`,
  }),
  'number-in-thai-digits': ({ value, arabic }) => ({
    what: `The number ${quoted(value)} must be written in Arabic digits: ${quoted(arabic)}`,
    why: 'Amounts are read from Arabic digits only; on paper they are printed in Thai digits',
  }),
  'number-not-plain': ({ value, plain, dress }) =>
    dress === 'quotes'
      ? {
          what: `The number ${quoted(value)} stands in quotation marks`,
          why: 'Digits in quotation marks are text, not a number',
          fix: `Take the quotation marks away, so that ${quoted(plain)} is left`,
        }
      : {
          what: `The number ${quoted(value)} must be written in digits alone: ${quoted(plain)}`,
          why: 'A count has no sign at its thousands, no decimals, and none of the forms that programs know',
          fix: 'Write digits only',
        },
  'number-with-unit': ({ value, plain, unit }) => ({
    what: `The number ${quoted(value)} has its unit ${quoted(unit)} behind it`,
    why: 'Only the number stands here; the unit has a key of its own or is printed by itself',
    fix: `Write ${quoted(plain)}, and the unit under “unit” if there is such a key`,
  }),
  'lines-not-listed': ({ lines }) => ({
    what: `The text here has ${counted(lines, 'line')} and is no list`,
    why: 'One text is printed without the line breaks that were typed',
    fix: 'Write one item a line, each beginning with “-” and a space, or all between square brackets, parted by commas',
  }),
  'key-to-leave-out': ({ key, value }) => ({
    what: `${quoted(value)} is not written under ${quoted(key)}`,
    why: 'A matter that is not urgent, or not secret, has no such word on paper and no such key',
    fix: 'Delete the whole line',
  }),
  'document-needs': ({ key, document }) => ({
    what: `The key ${quoted(key)} is missing for ${documentNames[document]}`,
    fix: `Add ${quoted(key)} under ${quoted(sectionKeys[document])}${document === 'checklist' ? '' : ', or at the top level of the file if the letter and the memo share it'}`,
  }),
} satisfies Partial<Catalogue>;

/** A number for an integer is one with a fraction. */
function foundName(expected: ValueKind, found: ValueKind): string {
  return expected === 'integer' && found === 'number' ? 'a number that is not whole' : kindNames[found];
}

function bounds(least: number | undefined, most: number | undefined): string {
  const parts = [
    least === undefined ? [] : `at least ${amount(least)}`,
    most === undefined ? [] : `at most ${amount(most)}`,
  ];
  return parts.flat().join(' and ');
}
