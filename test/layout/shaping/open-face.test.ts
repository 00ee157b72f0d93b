import * as harfbuzz from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../../src/model/page.ts';
import { builtinShaper, entries, world } from '../faces-on-disk.ts';
import { everySyllable, mixedWords } from './thai-syllables.ts';

const shaper = await builtinShaper();

/** Glyph ids at their places on the line, and the line's width: what ends up on paper. */
function drawnByShaper(text: string, bold: boolean): string {
  return drawn(shaper.shape(text, bold).flatMap((run) => run.glyphs.map(({ parts, advance }) => ({ parts, advance }))));
}

function drawn(steps: readonly Pick<Glyph, 'parts' | 'advance'>[]): string {
  let pen = 0;
  const places = steps.flatMap(({ parts, advance }) => {
    const start = pen;
    pen += advance;
    return parts.map(({ id, dx, dy }) => `${id}@${start + dx},${dy}`);
  });
  return `${places.join(' ')} | ${pen}`;
}

/** The same from HarfBuzz alone, with nothing of ours in between. */
function harfbuzzFor(weight: 'regular' | 'bold'): (text: string) => string {
  const entry = entries().find((candidate) => candidate.use === 'text' && candidate.weight === weight);
  const face = new harfbuzz.Face(new harfbuzz.Blob(world.readBuiltin(entry?.file ?? '')));
  const font = new harfbuzz.Font(face);
  const buffer = new harfbuzz.Buffer();
  return (text) => {
    buffer.reset();
    buffer.addText(text);
    buffer.setDirection(harfbuzz.Direction.LTR);
    buffer.setScript('Thai');
    buffer.setLanguage('th');
    harfbuzz.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return drawn(
      buffer.getGlyphInfos().map(({ codepoint }, index) => {
        const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
        return { parts: [{ id: codepoint, dx: xOffset, dy: yOffset }], advance: xAdvance };
      }),
    );
  };
}

describe.each([
  { weight: 'regular', bold: false },
  { weight: 'bold', bold: true },
] as const)('Sarabun $weight', ({ weight, bold }) => {
  const byHarfbuzz = harfbuzzFor(weight);

  it('draws every syllable and mixed word with the glyphs and at the places that HarfBuzz gives', () => {
    const texts = [...everySyllable(), ...mixedWords];
    expect(texts.length).toBeGreaterThan(22_632);
    expect(texts.filter((text) => drawnByShaper(text, bold) !== byHarfbuzz(text))).toEqual([]);
  });

  it('gives every glyph a text, and the texts in order are the input', () => {
    const wrong = [...everySyllable(), ...mixedWords].filter((text) => {
      const texts = shaper.shape(text, bold).flatMap((run) => run.glyphs.map((glyph) => glyph.text));
      return texts.includes('') || texts.join('') !== text;
    });
    expect(wrong).toEqual([]);
  });
});

it('makes one glyph of a character with its marks and sara am, and of a ligature', () => {
  const texts = shaper.shape('ที่น้ำเป็นทำ fi', false).flatMap((run) => run.glyphs.map((glyph) => glyph.text));
  expect(texts).toEqual(['ที่', 'น้ำ', 'เ', 'ป็', 'น', 'ทำ', ' ', 'fi']);
});

it('hands out one object for equal glyphs of different words', () => {
  const [first] = shaper.shape('น้ำ', false);
  const [second] = shaper.shape('แม่น้ำ', false);
  expect(second?.glyphs.at(-1)).toBe(first?.glyphs[0]);
});

it('sets pieces of a line as wide as the whole line', () => {
  const width = (text: string) =>
    shaper
      .shape(text, false)
      .reduce((sum, run) => sum + run.glyphs.reduce((wide, glyph) => wide + glyph.advance, 0), 0);
  const pieces = ['ผล', 'การ', 'ประชุม ', 'ครั้ง', 'ที่ ', '๓/๒๕๕๐ ', 'กำลัง', 'ผู้ใหญ่'];
  expect(pieces.map(width).reduce((a, b) => a + b)).toBe(width(pieces.join('')));
});
