import { readFontFile } from '../shaping/font-file.ts';
import type { OpenFont } from '../shaping/harfbuzz.ts';

/** Height of ก in TH SarabunPSK, in em (pdf-thai.md section 1). */
const heightOfKoKai = 0.4;
const koKai = 0x0e01;

/** What makes the ก of a font as high as that of TH SarabunPSK, to a thousandth; nothing of a font that draws none. */
export function measuredScale(bytes: Uint8Array, open: OpenFont): number | undefined {
  const file = readFontFile(bytes);
  const top = open(bytes).inkTop(koKai);
  if (!file.ok || top === undefined || top <= 0) return undefined;
  return Math.round((heightOfKoKai * file.unitsPerEm * 1000) / top) / 1000;
}
