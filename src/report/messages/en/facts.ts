import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { meant, whyImpossible, whyNotUnderstood } from './date-faults.ts';
import { numberFaults } from './names.ts';

const dateForms = '“2550-04-17” or “17 เมษายน 2550”';

/** A part of a letter's number that is nothing but zeros. */
const onlyZeros = /(?<![\d๐-๙.])[0๐]+(?![\d๐-๙])/;

/** Facts that cannot be, or not on an official paper. */
export const facts = {
  'date-not-understood': ({ value, slip }) => ({
    what: `${quoted(value)} is not a date in a form that is known`,
    ...(slip && { why: whyNotUnderstood[slip.kind] }),
    fix: slip ? meant(slip) : `Write it as ${dateForms}`,
  }),
  'date-impossible': ({ value, fault }) => ({
    what: `There is no day ${quoted(value)} in the calendar`,
    why: whyImpossible(fault),
    fix: `Check the day and the month, and write the date as ${dateForms}`,
  }),
  'date-year-refused': ({ value, year, likely }) => ({
    what: `The year ${year} in the date ${quoted(value)} is not one of those that are taken`,
    why: 'Years from 2401 to 2743 are of the Buddhist era and years from 1900 to 2200 of the common era, and a year must be one of the era named with it',
    fix:
      likely === undefined
        ? `Correct the year and write all four digits, as in ${dateForms}`
        : `If B.E. ${likely.buddhist} (C.E. ${likely.common}) is meant, write ${quoted(String(likely.buddhist))}: the eras are 543 years apart`,
  }),
  'date-incomplete': ({ value }) => ({
    what: `${quoted(value)} has a month and a year but no day`,
    why: 'Only a draft may leave the day open',
    fix: `Write the whole date, as in ${dateForms}. For a draft, turn on the switch “Draft” in the browser, or use the option --draft`,
  }),
  'number-not-issued': ({ value }) => ({
    what: onlyZeros.test(value)
      ? `The letter’s number ${quoted(value)} still has zeros in place of a number`
      : `The letter’s number ${quoted(value)} has no running number after the “/”`,
    why: 'Only a draft may leave it open',
    fix: 'Write the office’s digits and the running number, as in “พม 0201/15136”. For a draft, turn on the switch “Draft” in the browser, or use the option --draft',
  }),
  'number-malformed': ({ value, fault, suggestion }) => ({
    what: `The letter’s number ${quoted(value)} ${numberFaults[fault]}`,
    why: 'It has two Thai consonants, a space, the office’s four digits, a “/” and the running number',
    fix:
      suggestion === undefined
        ? 'Write it like “พม 0201/15136”, or for a circular letter like “นร 0505/ว 186”'
        : `Write ${quoted(suggestion)}`,
  }),
  'addressee-royal': ({ addressee }) => ({
    what: `A letter to ${quoted(addressee)} cannot be built`,
    why: 'Letters to royalty and to the Supreme Patriarch have openings and closings of their own, which the drafter must verify',
    fix: 'Draft this letter by hand after the regulation on correspondence, or correct the addressee in “to”',
  }),
} satisfies Partial<Catalogue>;
