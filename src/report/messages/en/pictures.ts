import type { FontFault } from '../../../model/diagnostic.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

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
  'no-thai': { why: 'It has no Thai letters', fix: 'Use a Thai font such as TH SarabunPSK' },
};

/** The emblem, the faces, and characters that no face has. */
export const pictures = {
  'emblem-not-image': ({ name }) => ({
    what: `The emblem ${quoted(name)} is not an SVG or PNG image that can be read`,
    fix: 'Use an SVG or PNG image; renaming a file does not change what it is. Or delete “emblem” to leave its place free for pre-printed paper',
  }),
  'emblem-svg-unsupported': ({ feature }) => ({
    what: `The emblem’s SVG uses ${quoted(feature)}, which cannot be drawn`,
    why: 'Without it the printed emblem would not look like the original',
    fix: 'Have the image saved as outlines in plain colours, with its size given, or use a PNG file',
  }),
  'font-unusable': ({ name, reason }) => ({
    what: `The font file ${quoted(name)} cannot be used`,
    ...fontFaults[reason],
  }),
  'no-glyph': ({ character, codePoint }) => ({
    what: `No font has the character ${quoted(character)} (${codePoint})`,
    why: 'An empty box would be printed in its place',
    fix: 'Delete it or use another character. If the text was pasted, delete it and type it again',
  }),
} satisfies Partial<Catalogue>;
