import { createHash } from 'node:crypto';
import type { Face } from '../../model/page.ts';
import { arabicDigits } from '../../thai/numerals.ts';
import { tableBytes, viewOf } from '../../truetype/tables.ts';
import { type PdfObject, type Pen, pdfText } from './pen.ts';
import type { StandardRules } from './standard.ts';
import type { FontProgram } from './subset.ts';
import { toUnicodeMap } from './to-unicode.ts';

/** Fixed bits and guesses of a font descriptor (ISO 32000-1, 9.8.1). */
const symbolic = 4;
const italic = 64;
const stemOf = { regular: 80, bold: 140 };

/** Writes a composite font with its subset embedded, codes being places in the font program, into `font`. */
export function writeFont(pen: Pen, font: PdfObject, face: Face, program: FontProgram, rules: StandardRules): void {
  const thousandths = (units: number) => Math.round((units * 1_000_000) / face.unitsPerEm) / 1000;
  const name = `${subsetTag(program.bytes)}+${postScriptName(face)}`;
  const file = pen.ref({ Length1: program.bytes.length });
  file.end(program.bytes);
  const unicode = pen.ref({});
  unicode.end(toUnicodeMap(program.texts));
  const descriptor = pen.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: isItalic(face) ? symbolic + italic : symbolic,
    ItalicAngle: italicAngle(face),
    StemV: isBold(face) ? stemOf.bold : stemOf.regular,
    FontFile2: file,
    CIDSet: rules.cidSet ? writeCidSet(pen, program) : undefined,
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

/** A bit for each glyph of the subset, the first in the highest place (ISO 32000-1, 9.8.3.1). */
function writeCidSet(pen: Pen, { advances }: FontProgram): PdfObject {
  const bits = new Uint8Array(Math.ceil(advances.length / 8)).fill(0xff);
  bits[bits.length - 1] = 0xff << ((8 * bits.length - advances.length) % 8);
  const set = pen.ref({});
  set.end(bits);
  return set;
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

/** In degrees, negative for letters that lean to the right. A face without a post table stands upright. */
function italicAngle({ tables }: Face): number {
  const post = tables.get('post');
  return post === undefined || post.length < 8 ? 0 : viewOf(post).getInt32(4) / 65536;
}

function isBold({ variant }: Face): boolean {
  return variant === 'bold' || variant === 'bold-italic';
}

function isItalic({ variant }: Face): boolean {
  return variant === 'italic' || variant === 'bold-italic';
}

const variantNames = { regular: 'Regular', bold: 'Bold', italic: 'Italic', 'bold-italic': 'BoldItalic' } as const;

/** A name of printable ASCII, as PDF asks: the Thai digit of TH SarabunIT๙ becomes an Arabic one. */
function postScriptName({ family, variant }: Face): string {
  const ascii = arabicDigits(family).replace(/[^A-Za-z0-9]/g, '');
  return `${ascii === '' ? 'Thai' : ascii}-${variantNames[variant]}`;
}

/** Six capital letters that differ between subsets (ISO 32000-1, 9.6.4), and are the same for the same subset. */
function subsetTag(program: Uint8Array): string {
  const digest = createHash('sha256').update(program).digest();
  return String.fromCharCode(...[...digest.subarray(0, 6)].map((byte) => 65 + (byte % 26)));
}
