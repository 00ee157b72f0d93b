import type { EmbeddingFault, FolderFault, FontFault } from '../../../model/diagnostic.ts';
import type { Variant } from '../../../model/variant.ts';
import { listed } from '../listed.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const folderFaults: Readonly<Record<FolderFault, (path: string) => Message>> = {
  missing: (path) => ({
    what: `There is no folder ${quoted(path)} for fonts`,
    fix: 'Check the folder’s name after “--fonts” or “fonts:”',
  }),
  'not-a-folder': (path) => ({
    what: `A folder with fonts is wanted, and ${quoted(path)} is a file`,
    fix: 'Name the folder that holds the font files',
  }),
  unreadable: (path) => ({
    what: `The folder of fonts ${quoted(path)} cannot be read`,
    fix: 'Check that you may read it, or copy it into a folder of your own',
  }),
  outside: (path) => ({
    what: `The folder of fonts ${quoted(path)} lies outside the folder of the input`,
    why: 'Only files in the folder of the input or below it are used',
    fix: 'Copy it into the folder of the input and write its name alone, as in “fonts”; or name it after “--fonts”',
  }),
  empty: (path) => ({
    what: `There is no font file in the folder ${quoted(path)}`,
    fix: 'Copy the “.ttf” files of TH SarabunPSK into it',
  }),
};

const fontFaults: Readonly<Record<FontFault, Omit<Message, 'what'>>> = {
  'not-a-font': { why: 'It is not a font file', fix: 'Choose a font file that ends in “.ttf”' },
  'web-font': { why: 'It is a web font (WOFF)', fix: 'Use the “.ttf” file of the same font' },
  collection: { why: 'It holds several fonts (TTC)', fix: 'Use a “.ttf” file with one font' },
  'not-truetype': { why: 'Its outlines are CFF, not TrueType', fix: 'Use the “.ttf” file of the same font' },
  truncated: { why: 'It is not whole, as when a copy or download stops early', fix: 'Copy or download it again' },
  damaged: {
    why: 'Its data are damaged or contradict each other',
    fix: 'Get the file again from where it is published',
  },
  nameless: {
    why: 'It does not say which family it belongs to',
    fix: 'Get the file again from where it is published, or take it out of the folder',
  },
  unreadable: { why: 'It cannot be read', fix: 'Check that you may read it' },
  'too-large': { why: 'It is larger than 32 MiB, the most that is taken', fix: 'Take it out of the folder' },
  'embedding-forbidden': {
    why: 'Its licence forbids embedding it in documents (OS/2 fsType)',
    fix: 'Use a font that may be embedded, such as TH SarabunPSK',
  },
  'no-thai': { why: 'It has no Thai letters', fix: 'Use a Thai font such as TH SarabunPSK' },
};

const variantNames: Readonly<Record<Variant, string>> = {
  regular: 'regular',
  bold: 'bold',
  italic: 'italic',
  'bold-italic': 'bold italic',
};

const embeddingFaults: Readonly<Record<EmbeddingFault, Omit<Message, 'what'>>> = {
  scaled: {
    why: 'It is drawn at a scale, which Word knows nothing of; the Word files name TH SarabunPSK instead',
    fix: 'Embed a font as large as TH SarabunPSK, or leave “--embed-fonts” out',
  },
  'not-named': {
    why: 'The file of “--reference-doc” names other fonts',
    fix: 'Use this font in that file, or leave “--embed-fonts” out',
  },
};

const characters = (values: readonly string[]) => listed(values, ', ', (rest) => `and ${rest} more`);

/** Fonts of the office's own, and characters that no font has. */
export const faces = {
  'fonts-folder': ({ path, reason }) => folderFaults[reason](path),
  'fonts-no-regular': ({ path, families }) => ({
    what: `The folder ${quoted(path)} has no font in regular weight, only some of ${characters(families)}`,
    fix: 'Copy the file of the regular weight into it as well',
  }),
  'fonts-several-families': ({ path, families }) => ({
    what: `The folder ${quoted(path)} has fonts of several families: ${characters(families)}`,
    why: 'None of them is one of those known, TH SarabunPSK first, so that cabsub cannot choose',
    fix: 'Leave one family in the folder, or put the families in order in a “families.yaml” there',
  }),
  'font-unusable': ({ name, reason }) => ({
    what: `The font file ${quoted(name)} cannot be used`,
    ...fontFaults[reason],
  }),
  'font-lacks-thai': ({ name, characters: lacked }) => ({
    what: `The font file ${quoted(name)} lacks Thai characters: ${characters(lacked)}`,
    why: 'Official papers cannot do without them',
    fix: 'Use a font with all of them, such as TH SarabunPSK',
  }),
  'font-variant-missing': ({ family, variant, standIn }) => ({
    what: `There is no ${variantNames[variant]} font of ${quoted(family)}; ${variantNames[standIn]} stands in for it`,
    why: `What should be ${variantNames[variant]} on paper will not be`,
    fix: 'Copy its file into the folder of fonts as well',
  }),
  'font-twice': ({ family, variant, used, other }) => ({
    what: `Two different files say that they are ${quoted(family)} ${variantNames[variant]}; ${quoted(used)} is used and ${quoted(other)} is not`,
    fix: 'Leave the one you want in the folder',
  }),
  'font-scale-measured': ({ family, scale }) => ({
    what: `${quoted(family)} is scaled by ${quoted(String(scale))}, so that its ก is as high as that of TH SarabunPSK`,
    fix: 'To have it another size, put a “families.yaml” with the family’s scale into the folder of fonts',
  }),
  'font-not-embedded': ({ family, reason }) => ({
    what: `The Word files do not hold the font ${quoted(family)}`,
    ...embeddingFaults[reason],
  }),
  'font-preview-only': ({ family, variant }) => ({
    what: `The font ${quoted(family)} ${variantNames[variant]} may be embedded for viewing and printing alone`,
    why: 'Word opens documents that hold it for reading only',
    fix: 'Leave “--embed-fonts” out, or use a font that may be embedded for editing, such as TH SarabunPSK',
  }),
  'no-glyph': ({ character, codePoint }) => ({
    what: `No font has the character ${quoted(character)} (${codePoint})`,
    why: 'An empty box would be printed in its place',
    fix: 'Delete it or use another character. If the text was pasted, delete it and type it again',
  }),
} satisfies Partial<Catalogue>;
