import { beforeAll, describe, expect, it } from 'vitest';
import { readFontFile } from '../../../../src/layout/shaping/font-file.ts';
import { loadHarfBuzz, type OpenFont } from '../../../../src/layout/shaping/harfbuzz.ts';
import type { Face } from '../../../../src/model/page.ts';
import type { Variant } from '../../../../src/model/variant.ts';
import { atNominalSize } from '../../../../src/render/docx/fonts/nominal-size.ts';
import { openPlainFont } from '../../../layout/shaping/harfbuzz-alone.ts';
import { allVariants, builtinFaces } from './faces.ts';

const texts = ['ที่ประชุมรับทราบ น้ำ ญี่ปุ่น ปฏิญญา', 'กฎกระทรวง พ.ศ. ๒๕๖๙', 'Cell Broadcast 1.2 (AV)', '“ข้อ ๑” – ฿๑,๒๓๔'];

let faces: (variant: Variant) => Face;
let open: OpenFont;
beforeAll(async () => {
  faces = await builtinFaces();
  open = await loadHarfBuzz();
});

function tablesOf(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const read = readFontFile(bytes);
  if (!read.ok) throw new Error(read.fault);
  return new Map(
    [...read.tables].map(([tag, table]) => [tag, new DataView(table.buffer, table.byteOffset, table.length)]),
  );
}

describe.each([...allVariants])('the copy of Sarabun %s at the size of TH SarabunPSK', (variant) => {
  let face: Face;
  let copy: Uint8Array;
  beforeAll(() => {
    face = faces(variant);
    copy = atNominalSize(face, 'Sarabun Cabinet');
  });

  it('places every glyph at 16 pt where Sarabun has it at 0.683 of that', () => {
    const [own, copied] = [openPlainFont(face.bytes), openPlainFont(copy)];
    const inPoints = (font: typeof own, size: number, text: string) => {
      const { glyphs, advance } = font.set(text);
      const points = (units: number) => (units * size) / font.unitsPerEm;
      return { advance: points(advance), glyphs: glyphs.map(({ id, x, y }) => [id, points(x), points(y)]) };
    };
    for (const text of texts) {
      const before = inPoints(own, 16 * face.scale, text);
      const after = inPoints(copied, 16, text);
      expect(before.glyphs.length).toBeGreaterThan(10);
      expect(Math.abs(after.advance / before.advance - 1)).toBeLessThan(0.0005);
      expect(after.glyphs).toEqual(before.glyphs.map((glyph) => glyph.map((value) => expect.closeTo(value ?? 0, 1))));
      expect(after.glyphs.map(([id]) => id)).toEqual(before.glyphs.map(([id]) => id));
    }
  });

  it('has lines of 20.96 pt at 16 pt, whichever of its three heights a program goes by', () => {
    const tables = tablesOf(copy);
    const em = tables.get('head')?.getUint16(18) ?? 0;
    const [hhea, os2] = [tables.get('hhea'), tables.get('OS/2')];
    const heights = [
      [hhea?.getInt16(4), -(hhea?.getInt16(6) ?? 0), hhea?.getInt16(8)],
      [os2?.getInt16(68), -(os2?.getInt16(70) ?? 0), os2?.getInt16(72)],
      [os2?.getUint16(74), os2?.getUint16(76), 0],
    ];
    for (const [ascent = 0, descent = 0, gap] of heights) {
      expect(((ascent + descent) * 16) / em).toBeCloseTo(20.96, 1);
      expect([ascent, descent, gap]).toEqual([heights[0]?.[0], heights[0]?.[1], 0]);
    }
  });

  it('keeps every letter within its line', () => {
    const { font, set } = openPlainFont(copy);
    const ink = [...texts, 'ปี่ ฟ้า ฎู่ ญู ป๊ำ ภู่ ฤๅ'].flatMap((text) =>
      set(text).glyphs.flatMap(({ id, y }) => {
        const box = font.glyphExtents(id);
        return box ? [y + box.yBearing, y + box.yBearing + box.height] : [];
      }),
    );
    const os2 = tablesOf(copy).get('OS/2');
    expect(Math.max(...ink)).toBeLessThan(os2?.getUint16(74) ?? 0);
    expect(-Math.min(...ink)).toBeLessThan(os2?.getUint16(76) ?? 0);
  });

  it('goes by a family of its own and keeps the maker’s copyright and licence', () => {
    const subfamily = { regular: 'Regular', bold: 'Bold', italic: 'Italic', 'bold-italic': 'Bold Italic' }[variant];
    const [own, copied] = [open(face.bytes), open(copy)];
    expect([1, 2, 4, 6].map(copied.name)).toEqual([
      'Sarabun Cabinet',
      subfamily,
      `Sarabun Cabinet ${subfamily}`,
      `SarabunCabinet-${subfamily.replace(' ', '')}`,
    ]);
    expect(copied.name(0)).toContain('The Sarabun Project Authors');
    expect(copied.name(13)).toContain('SIL Open Font License');
    for (const id of [0, 5, 8, 9, 13, 14]) expect(copied.name(id)).toBe(own.name(id));
  });

  it('changes no outline, no metric of a glyph, and nothing of how glyphs are chosen and placed', () => {
    const copied = readFontFile(copy);
    if (!copied.ok) throw new Error(copied.fault);
    expect([...copied.tables.keys()]).toEqual([...face.tables.keys()].sort());
    for (const tag of ['cmap', 'glyf', 'loca', 'hmtx', 'maxp', 'post', 'GDEF', 'GPOS', 'GSUB'])
      expect(
        Buffer.compare(copied.tables.get(tag) ?? new Uint8Array(), face.tables.get(tag) ?? new Uint8Array(1)),
      ).toBe(0);
  });

  it('adds up to what a font file must, table by table and as a whole', () => {
    const view = new DataView(copy.buffer, copy.byteOffset, copy.length);
    const sum = (start: number, length: number, skip = -1) => {
      let total = 0;
      for (let at = start; at < start + length; at += 4) if (at !== skip) total = (total + view.getUint32(at)) >>> 0;
      return total;
    };
    expect(sum(0, copy.length)).toBe(0xb1b0afba);
    for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
      const start = view.getUint32(record + 8);
      const isHead = view.getUint32(record) === 0x68656164;
      const padded = Math.ceil(view.getUint32(record + 12) / 4) * 4;
      expect(sum(start, padded, isHead ? start + 8 : -1)).toBe(view.getUint32(record + 4));
    }
  });
});
