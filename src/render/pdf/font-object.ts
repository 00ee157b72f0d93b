import { createHash } from 'node:crypto';
import type { Face } from '../../model/page.ts';
import { type PdfObject, type Pen, pdfText } from './pen.ts';
import type { FontProgram } from './subset.ts';
import { toUnicodeMap } from './to-unicode.ts';
import { tableBytes, viewOf } from './truetype/outlines.ts';

/** Fixed bits and guesses of a font descriptor (ISO 32000-1, 9.8.1). */
const symbolic = 4;
const stemOf = { regular: 80, bold: 140 };

/** Writes a composite font with its subset embedded, codes being places in the font program, into `font`. */
export function writeFont(pen: Pen, font: PdfObject, face: Face, program: FontProgram): void {
  const thousandths = (units: number) => Math.round((units * 1_000_000) / face.unitsPerEm) / 1000;
  const name = `${subsetTag(program.bytes)}+${postScriptName(face)}`;
  const file = pen.ref({ Length1: program.bytes.length });
  file.end(program.bytes);
  const unicode = pen.ref({});
  unicode.end(toUnicodeMap(program.texts));
  const descriptor = pen.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: symbolic,
    ItalicAngle: 0,
    StemV: face.bold ? stemOf.bold : stemOf.regular,
    FontFile2: file,
    ...extents(face, thousandths),
  });
  descriptor.end();
  const descendant = pen.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    CIDToGIDMap: 'Identity',
    W: [0, program.advances.map(thousandths)],
  });
  descendant.end();
  Object.assign(font.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicode,
  });
  font.end();
}

/** Heights and box of the whole face, from head and hhea. The cap height is near enough the ascent for a descriptor. */
function extents(face: Face, thousandths: (units: number) => number) {
  const head = viewOf(tableBytes(face.tables, 'head'));
  const hhea = viewOf(tableBytes(face.tables, 'hhea'));
  const ascent = thousandths(hhea.getInt16(4));
  return {
    FontBBox: [36, 38, 40, 42].map((at) => thousandths(head.getInt16(at))),
    Ascent: ascent,
    Descent: thousandths(hhea.getInt16(6)),
    CapHeight: ascent,
  };
}

function postScriptName({ family, bold }: Face): string {
  return `${family.replace(/[^A-Za-z0-9]/g, '')}-${bold ? 'Bold' : 'Regular'}`;
}

/** Six capital letters that differ between subsets (ISO 32000-1, 9.6.4), and are the same for the same subset. */
function subsetTag(program: Uint8Array): string {
  const digest = createHash('sha256').update(program).digest();
  return String.fromCharCode(...[...digest.subarray(0, 6)].map((byte) => 65 + (byte % 26)));
}
