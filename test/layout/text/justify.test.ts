import { expect, test } from 'vitest';
import { extra, justified } from '../../../src/layout/text/justify.ts';
import type { Span } from '../../../src/layout/text/span.ts';
import { plainSetting } from '../fake-setting.ts';

const size = 16;

function spans(text: string): readonly Span[] {
  return plainSetting.shaper.shape(text, 'regular');
}

/** What each glyph takes more, in pt. */
function extras(text: string, slack: number): readonly (readonly [string, number])[] {
  const stretch = justified(spans(text), slack, size);
  const glyphs = spans(text).flatMap((span) => (span.kind === 'blank' ? [] : span.glyphs));
  return glyphs.map((glyph, index) => [glyph.text, extra(glyph, index === glyphs.length - 1, stretch)]);
}

function total(text: string, slack: number): number {
  return extras(text, slack).reduce((sum, [, more]) => sum + more, 0);
}

test('spaces take the slack first', () => {
  expect(extras('กข คง', 4)).toEqual([
    ['ก', 0],
    ['ข', 0],
    [' ', 4],
    ['ค', 0],
    ['ง', 0],
  ]);
});

test('past 6 pt a space, the rest goes evenly after every cluster but the last', () => {
  expect(extras('กข คง', 10)).toEqual([
    ['ก', 1],
    ['ข', 1],
    [' ', 7],
    ['ค', 1],
    ['ง', 0],
  ]);
});

test('a base with its marks and its sara am is stretched as one', () => {
  expect(extras('ที่น้ำกก', 3)).toEqual([
    ['ที่', 1],
    ['น้ำ', 1],
    ['ก', 1],
    ['ก', 0],
  ]);
});

test('all of the slack is shared out', () => {
  expect(total('ปีที่แล้ว มีผู้เข้าร่วม', 13)).toBeCloseTo(13, 9);
});

test('no gap between clusters is wide enough to be read as a space; spaces take what is left', () => {
  const most = 0.09 * size;
  expect(extras('กข คง', 15)).toEqual([
    ['ก', expect.closeTo(most)],
    ['ข', expect.closeTo(most)],
    [' ', expect.closeTo(15 - 3 * most)],
    ['ค', expect.closeTo(most)],
    ['ง', 0],
  ]);
});

test('a line that hardly reaches the edge ends a little short of it', () => {
  expect(total('กขค', 3.5)).toBeCloseTo(2 * 0.09 * size, 9);
});

test('a line far too short to reach the edge stays as it is', () => {
  expect(total('กขค', 50)).toBe(0);
  expect(total('กข คง', 30)).toBe(0);
});
