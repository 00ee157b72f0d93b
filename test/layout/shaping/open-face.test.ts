import { describe, expect, it } from 'vitest';
import { variants } from '../../../src/layout/faces/face-set.ts';
import type { Variant } from '../../../src/model/variant.ts';
import { builtinShaper, entries, world } from '../faces-on-disk.ts';
import { openPlainFont, type PlainFont } from './harfbuzz-alone.ts';
import { everySyllable, mixedWords } from './thai-syllables.ts';

const shaper = await builtinShaper();
/** A share of the syllables; test/render/pdf/drawn-text.test.ts holds the PDF itself against all of them. */
const texts = [...everySyllable().filter((_, index) => index % 11 === 0), ...mixedWords];

/** Glyph ids at their places on the line, and the line's width: what ends up on paper. */
function drawnByShaper(text: string, variant: Variant): string {
  const places: string[] = [];
  let pen = 0;
  for (const { parts, advance } of shaper.shape(text, variant).flatMap((run) => run.glyphs)) {
    for (const { id, dx, dy } of parts) places.push(`${id}@${pen + dx},${dy}`);
    pen += advance;
  }
  return `${places.join(' ')} | ${pen}`;
}

/** The same from HarfBuzz alone. */
function drawnByHarfbuzz(text: string, font: PlainFont): string {
  const { glyphs, advance } = font.set(text);
  return `${glyphs.map(({ id, x, y }) => `${id}@${x},${y}`).join(' ')} | ${advance}`;
}

function plainFont(variant: Variant): PlainFont {
  const entry = entries().find((candidate) => candidate.use === 'text' && candidate.variant === variant);
  return openPlainFont(world.readBuiltin(entry?.file ?? ''));
}

describe.each([...variants])('Sarabun %s', (variant) => {
  const font = plainFont(variant);

  it('draws syllables and mixed words with the glyphs and at the places that HarfBuzz gives', () => {
    expect(texts.filter((text) => drawnByShaper(text, variant) !== drawnByHarfbuzz(text, font))).toEqual([]);
  });

  it('gives every glyph a text, and the texts in order are the input', () => {
    const wrong = texts.filter((text) => {
      const texts = shaper.shape(text, variant).flatMap((run) => run.glyphs.map((glyph) => glyph.text));
      return texts.includes('') || texts.join('') !== text;
    });
    expect(wrong).toEqual([]);
  });
});

it('makes one glyph of a character with its marks and sara am, and of a ligature', () => {
  const texts = shaper.shape('ที่น้ำเป็นทำ fi', 'regular').flatMap((run) => run.glyphs.map((glyph) => glyph.text));
  expect(texts).toEqual(['ที่', 'น้ำ', 'เ', 'ป็', 'น', 'ทำ', ' ', 'fi']);
});

it('hands out one object for equal glyphs of different words', () => {
  const [first] = shaper.shape('น้ำ', 'regular');
  const [second] = shaper.shape('แม่น้ำ', 'regular');
  expect(second?.glyphs.at(-1)).toBe(first?.glyphs[0]);
});

it('sets pieces of a line as wide as the whole line', () => {
  const width = (text: string) =>
    shaper
      .shape(text, 'regular')
      .reduce((sum, run) => sum + run.glyphs.reduce((wide, glyph) => wide + glyph.advance, 0), 0);
  const pieces = ['ผล', 'การ', 'ประชุม ', 'ครั้ง', 'ที่ ', '๓/๒๕๕๐ ', 'กำลัง', 'ผู้ใหญ่'];
  expect(pieces.map(width).reduce((a, b) => a + b)).toBe(width(pieces.join('')));
});
