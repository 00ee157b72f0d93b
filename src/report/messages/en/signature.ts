import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

/** Who signs, who is named, and whose number and telephone it is. */
export const signature = {
  'acting-missing': ({ position }) => ({
    what: `The signatory is ${quoted(position)}, and nothing says in whose place`,
    why: 'A submission is signed by the minister in charge or by who lawfully acts for the minister',
    fix: 'Add “acting” under “signatory”, as in “acting: { as: รักษาราชการแทน, for: รัฐมนตรีว่าการกระทรวงมหาดไทย }”',
  }),
  'acting-phrase-in-position': ({ phrase, acting }) =>
    acting
      ? {
          what: `${quoted(phrase)} stands here and in “acting”, so it would be printed twice`,
          why: 'The phrase is printed after the position from “acting”',
          fix: `Delete ${quoted(phrase)} here`,
        }
      : {
          what: `The acting phrase ${quoted(phrase)} is written into the signatory’s position`,
          why: 'The office acted for has a line of its own, and only “acting” can be held against the law',
          fix: `Move it to “acting”, as in ${quoted(`acting: { as: ${phrase}, for: รัฐมนตรีว่าการกระทรวงมหาดไทย }`)}`,
        },
  'acting-kind-wrong': ({ phrase, office }) => ({
    what: `Who signs for ${quoted(office)} does not do so by ${quoted(phrase)}`,
    why: 'For offices of the State Administration Act it is “รักษาราชการแทน”, or “ปฏิบัติราชการแทน” where power was delegated',
    fix: 'Use “รักษาราชการแทน”, or “ปฏิบัติราชการแทน” if the signatory has delegated power',
  }),
  'acting-for-own-position': ({ position }) => ({
    what: `The signatory would act for his or her own position, ${quoted(position)}`,
    why: 'The first line is the signatory’s position and the next the office acted for: they cannot be one',
    fix: 'Give the signatory’s real “position”, or delete “acting” if nobody is acted for',
  }),
  'name-in-parentheses': ({ name }) => ({
    what: `The name ${quoted(name)} has parentheses already, so they would be doubled`,
    why: 'The parentheses under the signature are printed by themselves',
    fix: 'Delete the parentheses',
  }),
  'name-with-rank': ({ rank }) => ({
    what: `${quoted(rank)} is written into the name and would stand in the parentheses`,
    why: 'A rank, noble title or academic rank stands before the signature; the parentheses hold the bare name',
    fix: `Move it to ${quoted(`rank: ${rank}`)} and leave given name and surname in “name”`,
  }),
  'name-with-professional-title': ({ title }) => ({
    what: `The title of profession or degree ${quoted(title)} stands under the signature`,
    why: 'A signature bears นาย, นาง or นางสาว; professional titles may be used in the text',
    fix: 'Use “นาย”, “นาง” or “นางสาว”',
  }),
  'name-title-with-rank': ({ title, rank }) => ({
    what: `The name under the signature bears ${quoted(title)} although the rank ${quoted(rank)} stands before the signature`,
    why: 'With a rank before the signature the parentheses hold given name and surname alone',
    fix: `Delete ${quoted(title)} from “name”`,
  }),
  'name-title-apart': ({ title }) => ({
    what: `There is a space after the title ${quoted(title)}`,
    why: 'The title is joined to the given name, as in “นายวรพล ศรีสุขเกษม”',
    fix: `Delete the space after ${quoted(title)}`,
  }),
  'name-without-title': ({ name }) => ({
    what: `The name ${quoted(name)} has no title`,
    why: 'A name under a signature bears นาย, นาง or นางสาว unless a rank stands before the signature',
    fix: 'Add the title, joined to the name, or give the signatory’s rank in “rank”',
  }),
  'person-title-differs': ({ name, title, otherTitle }) => ({
    what: `The title of ${quoted(name)} is ${quoted(title)} here and ${quoted(otherTitle)} elsewhere`,
    why: 'A reader may take them for two people; only a professional title may differ, between text and signature',
    fix: 'Use one title in the whole packet',
  }),
  'person-name-differs': ({ name, other }) => ({
    what: `${quoted(name)} differs little from ${quoted(other)}: probably they are one person`,
    why: 'A person’s name is spelt one way in the whole packet',
    fix: 'Find out which is right and correct the other; if they are two people, say so in a comment',
  }),
  'agency-code-unknown': ({ code, expected }) => ({
    what: `The code ${quoted(code)} in the letter’s number is not known`,
    why: 'The two consonants name the issuing body, after the annex of the regulation on correspondence',
    fix:
      expected === undefined
        ? 'Check the code against the annex of the regulation'
        : `The code of the issuing ministry is ${quoted(expected)}`,
  }),
  'agency-code-of-another': ({ code, owner, ministry, expected }) => ({
    what: `The code ${quoted(code)} in the letter’s number is that of ${quoted(owner)}, but ${quoted(ministry)} issues the letter`,
    why: 'The number is the issuing body’s own; this comes of copying another office’s file',
    fix: `Change the code to ${quoted(expected)}, or the name under “ministry”`,
  }),
  'phone-lost-zero': ({ written, suggestion }) => ({
    what: `The number ${quoted(written)} lacks its first 0`,
    why: 'Spreadsheets drop a leading zero',
    fix: `Write ${quoted(suggestion)}`,
  }),
  'phone-digit-count': ({ written, digits, expected }) => ({
    what:
      digits === 0
        ? `${quoted(written)} is no telephone number`
        : `The number ${quoted(written)} has ${digits} digits, ${digits < expected ? 'fewer' : 'more'} than the ${expected} that it should have`,
    why: 'A fixed line has 9 digits and a mobile number 10, the first 0 included',
    fix: 'Check the number; an extension is written with “ต่อ”, as in “0 2141 6900 ต่อ 315”',
  }),
  'phone-with-hyphens': ({ written, suggestion }) => ({
    what: `The number ${quoted(written)} is parted by hyphens`,
    why: 'Official letters group a telephone number with spaces; a hyphen shows a series, as in “0 2659 6442-3”',
    fix: `Write ${quoted(suggestion)}`,
  }),
  'fax-among-phones': ({ written }) => ({
    what: `A fax number, marked ${quoted(written)}, stands among the telephone numbers`,
    why: 'Every number in “phone” is printed after “โทร.”',
    fix: 'Move it to “fax”, without the word “โทรสาร”',
  }),
} satisfies Partial<Catalogue>;
