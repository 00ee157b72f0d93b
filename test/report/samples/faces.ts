import type { EmbeddingFault, FaceProblems, FolderFault, FontFault } from '../../../src/model/problems/faces.ts';
import type { Variant } from '../../../src/model/variant.ts';
import { keysOf } from './keys-of.ts';
import type { Samples } from './samples.ts';

const fontFaults: Readonly<Record<FontFault, true>> = {
  'not-a-font': true,
  'web-font': true,
  collection: true,
  'not-truetype': true,
  truncated: true,
  damaged: true,
  nameless: true,
  unreadable: true,
  'too-large': true,
  'embedding-forbidden': true,
  'no-thai': true,
};
const folderFaults: Readonly<Record<FolderFault, true>> = {
  missing: true,
  'not-a-folder': true,
  unreadable: true,
  outside: true,
  empty: true,
};
const variants: Readonly<Record<Variant, true>> = { regular: true, bold: true, italic: true, 'bold-italic': true };

export const faces: Samples<FaceProblems> = {
  'emblem-not-image': [{ name: 'emblem.gif' }],
  'emblem-svg-unsupported': [{ feature: '<filter>' }],
  'emblem-coarse': [{ height: 120, least: 355 }],
  'fonts-folder': keysOf<FolderFault>(folderFaults).map((reason) => ({ path: 'fonts', reason })),
  'fonts-no-regular': [{ path: 'fonts', families: ['TH SarabunPSK'] }],
  'fonts-several-families': [{ path: 'fonts', families: ['Garuda', 'Norasi'] }],
  'font-unusable': keysOf<FontFault>(fontFaults).map((reason) => ({ name: 'THSarabun.ttf', reason })),
  'font-lacks-thai': [{ name: 'THSarabun.ttf', characters: ['ฃ', 'ฅ'] }],
  'font-variant-missing': keysOf<Variant>(variants).map(
    (variant) => ({ family: 'TH SarabunPSK', variant, standIn: 'regular' }) as const,
  ),
  'font-twice': [{ family: 'TH SarabunPSK', variant: 'bold', used: 'fonts/a.ttf', other: 'fonts/b.ttf' }],
  'font-scale-measured': [{ family: 'Garuda', scale: 0.683 }],
  'font-not-embedded': keysOf<EmbeddingFault>({ scaled: true, 'not-named': true }).map((reason) => ({
    family: 'Garuda',
    reason,
  })),
  'font-preview-only': [{ family: 'TH SarabunPSK', variant: 'bold' }],
  'no-glyph': [{ character: '👍', codePoint: 'U+1F44D' }],
};
