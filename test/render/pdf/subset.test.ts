import fc from 'fast-check';
import * as harfbuzz from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ShapedRun } from '../../../src/layout/shaper.ts';
import { readFontFile } from '../../../src/layout/shaping/font-file.ts';
import type { Face, Glyph } from '../../../src/model/page.ts';
import { createSubset, type FontProgram } from '../../../src/render/pdf/subset.ts';
import { builtinShaper } from '../../layout/faces-on-disk.ts';

const shaper = await builtinShaper();
const words = ['ที่', 'น้ำ', 'ทำ', 'ปี่', 'ญี่ปุ่น', 'ฐาน', 'ฎุ', 'นนก', 'éÅ fi'];
const runs = words.flatMap((word) => shaper.shape(word, 'regular'));
const face = faceOf(runs);
const glyphs = [...new Set(runs.flatMap((run) => run.glyphs))];

function faceOf([first]: readonly ShapedRun[]): Face {
  if (first === undefined) throw new Error('Nothing was shaped');
  return first.face;
}

function sumOfWords(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function openInHarfbuzz(bytes: Uint8Array): harfbuzz.Font {
  return new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
}

type Command = ReturnType<harfbuzz.Font['glyphToJson']>[number];

/** The outlines of a glyph's parts at their places, in the original font. */
function wantedOutline(original: harfbuzz.Font, { parts }: Glyph): Command[] {
  return parts.flatMap(({ id, dx, dy }) =>
    original.glyphToJson(id).map(({ type, values }) => ({
      type,
      values: values.map((value, index) => value + (index % 2 === 0 ? dx : dy)),
    })),
  );
}

describe('a subset of Sarabun', () => {
  const subset = createSubset(face);
  const cids = glyphs.map((glyph) => subset.cids(glyph));
  /** The code of each glyph that draws it. */
  const drawing = cids.map(([cid]) => cid ?? 0);
  let program: FontProgram;
  let font: harfbuzz.Font;
  beforeAll(() => {
    program = subset.finish();
    font = openInHarfbuzz(program.bytes);
  });

  it('gives each glyph the same codes again, and a code of its own that draws it', () => {
    expect(glyphs.map((glyph) => subset.cids(glyph))).toEqual(cids);
    expect(new Set(drawing).size).toBe(glyphs.length);
  });

  it('reads marks by a second code, which draws nothing and is wide enough to be no overprinting', () => {
    const marked = cids.filter((codes) => codes.length === 2).map(([, marks = 0]) => marks);
    expect(marked.map((cid) => font.glyphToPath(cid)).join('')).toBe('');
    expect(marked.every((cid) => (program.advances[cid] ?? 0) > 100)).toBe(true);
    expect(new Set(marked.map((cid) => program.texts[cid]))).toEqual(new Set(['ี่', '้ำ', 'ุ่', 'ุ']));
  });

  it('is a small font file with the checksum that OpenType asks for', () => {
    expect(program.bytes.length).toBeLessThan(12_000);
    expect(sumOfWords(program.bytes)).toBe(0xb1b0afba);
  });

  it('draws every glyph’s parts at their places', () => {
    const original = openInHarfbuzz(face.bytes);
    for (const [index, glyph] of glyphs.entries()) {
      expect(font.glyphToJson(drawing[index] ?? 0), glyph.text).toEqual(wantedOutline(original, glyph));
    }
  });

  it('moves the pen as the glyphs do, in the font and in what the PDF says of it', () => {
    const sums = (advance: (cid: number) => number) =>
      cids.map((codes) => codes.reduce((sum, cid) => sum + advance(cid), 0));
    expect(sums((cid) => font.glyphHAdvance(cid))).toEqual(glyphs.map((glyph) => glyph.advance));
    expect(sums((cid) => program.advances[cid] ?? 0)).toEqual(glyphs.map((glyph) => glyph.advance));
  });

  it('has a text for the codes of glyphs and for no other', () => {
    expect(cids.map((codes) => codes.map((cid) => program.texts[cid]).join(''))).toEqual(
      glyphs.map((glyph) => glyph.text),
    );
    expect(program.texts.filter((text) => text !== undefined)).toHaveLength(new Set(cids.flat()).size);
  });

  it('leaves the face as it was', () => {
    expect(openInHarfbuzz(face.bytes).glyphToPath(488)).not.toBe('');
    expect(readFontFile(face.bytes)).toMatchObject({ ok: true });
  });
});

it('writes one outline for glyphs that differ in text or advance alone', () => {
  const part = { id: 432, dx: 0, dy: 0 };
  const subset = createSubset(face);
  const cids = [
    subset.cids({ parts: [part], advance: 576, text: 'ก' }),
    subset.cids({ parts: [part], advance: 576, text: 'ข' }),
    subset.cids({ parts: [part], advance: 700, text: 'ก' }),
  ].flat();
  const program = subset.finish();
  const font = openInHarfbuzz(program.bytes);
  expect(program.texts).toEqual([undefined, 'ก', 'ข', 'ก']);
  expect(cids.map((cid) => font.glyphHAdvance(cid))).toEqual([576, 576, 700]);
  expect(new Set(cids.map((cid) => font.glyphToPath(cid))).size).toBe(1);
});

it('writes nothing for a glyph that draws nothing', () => {
  const subset = createSubset(face);
  const space = { id: 3, dx: 0, dy: 0 };
  const cids = [243, 0].flatMap((advance) => subset.cids({ parts: [space], advance, text: ' ' }));
  const font = openInHarfbuzz(subset.finish().bytes);
  expect(cids.map((cid) => font.glyphToPath(cid))).toEqual(['', '']);
});

it('is written of any glyph records, however damaged', () => {
  const damage = fc.array(fc.tuple(fc.nat(60_000), fc.nat(255)), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(damage, (changes) => {
      const glyf = new Uint8Array(face.tables.get('glyf') ?? []);
      for (const [at, value] of changes) glyf.fill(value, at, at + 1);
      const subset = createSubset({ ...face, tables: new Map([...face.tables, ['glyf', glyf]]) });
      for (const glyph of glyphs) subset.cids(glyph);
      expect(subset.finish().texts.length).toBeGreaterThan(glyphs.length);
    }),
    { numRuns: 100 },
  );
});
