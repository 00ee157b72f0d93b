import { madeFont } from '../../layout/faces/made-font.ts';
import type { Preparation } from './preparations.ts';

type Fonts = Readonly<Record<string, Uint8Array>>;

const regular = madeFont();
const bold = madeFont({ subfamily: 'Bold' });
const psk: Fonts = { 'THSarabun.ttf': regular, 'THSarabun-Bold.ttf': bold };
const garuda: Fonts = {
  'Garuda.ttf': madeFont({ family: 'Garuda' }),
  'Garuda-Bold.ttf': madeFont({ family: 'Garuda', subfamily: 'Bold' }),
};
const norasi: Fonts = { 'Norasi.ttf': madeFont({ family: 'Norasi' }) };
/** What a browser is sent under the name of a font. */
const webFont = new TextEncoder().encode('wOF2'.padEnd(200));

/** The folder `wrong` with these fonts, and `right` with those. */
function folders(wrong: Fonts, right: Fonts = psk): Preparation {
  return (desk) => {
    for (const [name, bytes] of Object.entries(wrong)) desk.write(`wrong/${name}`, bytes);
    for (const [name, bytes] of Object.entries(right)) desk.write(`right/${name}`, bytes);
  };
}

/** Folders of an office's fonts, made from Sarabun, since those that offices have may not be copied. */
export const madeFonts = {
  fontsBeside: (desk) => {
    for (const [name, bytes] of Object.entries(psk)) desk.write(`fonts/${name}`, bytes);
  },
  fontsWithoutRegular: folders({ 'THSarabun-Bold.ttf': bold }),
  fontsWithoutBold: folders({ 'THSarabun.ttf': regular }),
  fontsForTheWeb: folders({ ...psk, 'THSarabun-Bold.ttf': webFont }),
  fontsWithoutDigits: folders({ ...psk, 'THSarabun-Bold.ttf': madeFont({ subfamily: 'Bold', without: '๐๑๒๓๔๕๖๗๘๙' }) }),
  fontsTwice: folders({ ...psk, 'THSarabun-old.ttf': madeFont({ embedding: 8 }) }),
  fontsOfTwoFamilies: folders({ ...garuda, ...norasi }, { ...garuda, ...norasi }),
  fontsOfUnknownSize: folders(garuda, garuda),
  fontsScaled: folders({
    'Sarabun.ttf': madeFont({ family: 'Sarabun' }),
    'Sarabun-Bold.ttf': madeFont({ family: 'Sarabun', subfamily: 'Bold' }),
  }),
  fontsForViewing: folders({ ...psk, 'THSarabun.ttf': madeFont({ embedding: 4 }) }),
} satisfies Readonly<Record<string, Preparation>>;
