import type { PairSide, PaiyanSide, SignSide, ThaiFault } from '../../../model/problems/script.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const thaiFaults: Readonly<Record<ThaiFault, string>> = {
  'split-sara-am': 'sara am is written as two characters, nikhahit and sara aa',
  'doubled-sara-e': 'sara ae is written as sara e twice',
  'mark-order': 'marks stand in the wrong order',
  'doubled-mark': 'a mark or vowel is there twice',
  'long-sara-aa': 'a long sara aa (lakkhangyao) stands for sara aa',
  'clashing-marks': 'two vowels or two tones stand on one consonant',
  'stray-mark': 'a mark has no consonant to stand on',
};

const yamokSides: Readonly<Record<SignSide, string>> = {
  before: 'There is no space before “ๆ”',
  after: 'There is no space after “ๆ”',
  around: 'There is no space before and after “ๆ”',
};

const paiyanSides: Readonly<Record<PaiyanSide, Message>> = {
  'space-before': {
    what: 'There is a space before “ฯ”',
    fix: 'Take the space out: the sign belongs to the word before it',
  },
  'none-after': { what: 'There is no space after “ฯ”', fix: 'Put a space after the sign' },
  'none-before-list': { what: 'There is no space before “ฯลฯ”', fix: 'Put a space before the sign' },
};

const bracketSides: Readonly<Record<PairSide, Message>> = {
  'none-before': { what: 'There is no space before the bracket', fix: 'Put a space before it' },
  'none-after': { what: 'There is no space after the bracket', fix: 'Put a space after it' },
  'space-inside': { what: 'There is a space inside the bracket', fix: 'Take the space out' },
};

const quoteSides: Readonly<Record<PairSide, Message>> = {
  'none-before': { what: 'There is no space before the quotation mark', fix: 'Put a space before it' },
  'none-after': { what: 'There is no space after the quotation mark', fix: 'Put a space after it' },
  'space-inside': { what: 'There is a space inside the quotation marks', fix: 'Take the space out' },
};

/** Letters, marks, spaces and spelling. */
export const script = {
  'doubled-space': () => ({
    what: 'There is more than one space',
    why: 'The paper would show a gap here',
    fix: 'Leave one space',
  }),
  'edge-space': () => ({
    what: 'The text begins or ends with a space',
    why: 'A centred line such as a name or a title would stand off its place',
    fix: 'Take the space out',
  }),
  'space-in-word': ({ written, right }) => ({
    what: `There is a space inside a word: ${quoted(written)}`,
    why: 'A line could break there, and the word would be read as two',
    fix: `Write ${quoted(right)}`,
  }),
  'mai-yamok-space': ({ side }) => ({
    what: yamokSides[side],
    why: 'By the rules of the Royal Society the sign stands between spaces',
    fix: 'Write it like “ต่าง ๆ ที่”',
  }),
  'paiyan-space': ({ side }) => paiyanSides[side],
  'bracket-space': ({ side }) => bracketSides[side],
  'quote-space': ({ side }) => quoteSides[side],
  'unpaired-mark': ({ mark, lacks }) => ({
    what: `${quoted(mark)} has no ${lacks === 'end' ? 'closing' : 'opening'} half`,
    why: 'The reader cannot tell how far the words inside go',
    fix: `Add the ${lacks === 'end' ? 'closing' : 'opening'} mark, or take this one out`,
  }),
  'mixed-digits': ({ thai, arabic }) => ({
    what: `Thai digits (${quoted(thai)}) and Arabic ones (${quoted(arabic)}) stand in one text`,
    why: 'The papers show Thai digits throughout, so that nothing is lost, but searching the file for a number would miss one kind',
    fix: 'Type all numbers of the text in the same digits',
  }),
  'script-fault': ({ fault, written, right }) => ({
    what: `${quoted(written)} is not written as Thai is: ${thaiFaults[fault]}`,
    why: 'It may look right on the screen, but the printed marks fall in the wrong place and no search finds the word',
    fix: right === undefined ? 'Delete the word and type it again' : `Type ${quoted(right)} again`,
  }),
  'foreign-letter': ({ letter, codePoint }) => ({
    what: `${quoted(letter)} (${codePoint}) is neither Thai nor Latin, but stands in a word`,
    why: 'Such characters come from scanned papers or other keyboards; they look alike, and are another word to every program',
    fix: 'Delete it and type the letter or digit that is meant',
  }),
  'invisible-character': ({ codePoint, means }) => ({
    what:
      means === 'space'
        ? `There is a space of an uncommon kind (${codePoint})`
        : `There is an invisible character (${codePoint})`,
    why: 'It came with text pasted from Word or a web page, and it spoils line breaks and searching',
    fix: means === 'space' ? 'Type an ordinary space in its place' : 'Delete it',
  }),
  misspelling: ({ written, right }) => ({
    what: `${quoted(written)} is misspelt`,
    fix: `The Royal Society’s dictionary has ${quoted(right)}`,
  }),
  'spoken-form': ({ written, right }) => ({
    what: `${quoted(written)} is spoken language`,
    fix: right === undefined ? 'Leave it out' : `Official papers write ${quoted(right)} or recast the sentence`,
  }),
  'value-in-quotation-marks': ({ inside }) => ({
    what: `All of ${quoted(inside)} stands in quotation marks of its own`,
    why: 'Quotation marks of this kind belong to the text and are printed with it',
    fix: 'Take both quotation marks away',
  }),
} satisfies Partial<Catalogue>;
