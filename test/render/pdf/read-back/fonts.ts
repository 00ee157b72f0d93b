import * as harfbuzz from 'harfbuzzjs';
import { numberOf, type PdfFile } from './file.ts';
import type { Dictionary, Value } from './syntax.ts';

/** A composite font as a reader of the PDF finds it. */
export interface EmbeddedFont {
  /** The font program; a code (CID) is a place in it. */
  readonly program: harfbuzz.Font;
  readonly unitsPerEm: number;
  /** How far a code moves the pen, in thousandths of an em. */
  width(cid: number): number;
  /** What a code reads as. */
  text(cid: number): string;
}

/** @param font a Type0 font with Identity-H codes and an embedded TrueType program */
export function embeddedFont(font: Dictionary, pdf: PdfFile): EmbeddedFont {
  const descendant = pdf.dictionary(pdf.array(font.get('DescendantFonts'))[0]);
  const file = pdf.stream(pdf.dictionary(descendant.get('FontDescriptor')).get('FontFile2'));
  const face = new harfbuzz.Face(new harfbuzz.Blob(file));
  const widths = widthsOf(pdf.array(descendant.get('W')), pdf);
  const texts = textsOf(Buffer.from(pdf.stream(font.get('ToUnicode'))).toString('latin1'));
  return {
    program: new harfbuzz.Font(face),
    unitsPerEm: face.upem,
    width: (cid) => known(widths, cid, 'width'),
    text: (cid) => known(texts, cid, 'text'),
  };
}

/** Of the two forms of W, the one that lists the widths from a first code on. */
function widthsOf(entries: readonly Value[], pdf: PdfFile): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at < entries.length; at += 2) {
    const first = numberOf(entries[at]);
    pdf.array(entries[at + 1]).forEach((width, index) => {
      widths.set(first + index, numberOf(width));
    });
  }
  return widths;
}

function textsOf(cmap: string): ReadonlyMap<number, string> {
  const lines = cmap.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim);
  return new Map(
    [...lines].map(([, cid = '', text = '']) => [
      Number.parseInt(cid, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

function known<T>(values: ReadonlyMap<number, T>, cid: number, what: string): T {
  const value = values.get(cid);
  if (value === undefined) throw new Error(`The font gives no ${what} for the code ${cid}`);
  return value;
}
