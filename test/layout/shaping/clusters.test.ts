import { expect, it } from 'vitest';
import { clusterGlyphs } from '../../../src/layout/shaping/clusters.ts';

it('adds the pen’s way inside a cluster to the places of its parts', () => {
  const shaped = [
    { id: 7, cluster: 0, advance: 600, dx: 0, dy: 0 },
    { id: 8, cluster: 0, advance: 0, dx: -20, dy: 310 },
    { id: 9, cluster: 2, advance: 500, dx: 0, dy: 0 },
  ];
  expect(clusterGlyphs('ก่น', shaped)).toEqual([
    {
      text: 'ก่',
      advance: 600,
      parts: [
        { id: 7, dx: 0, dy: 0 },
        { id: 8, dx: 580, dy: 310 },
      ],
    },
    { text: 'น', advance: 500, parts: [{ id: 9, dx: 0, dy: 0 }] },
  ]);
});

it('reads a ligature as all of its characters', () => {
  const shaped = [
    { id: 3, cluster: 0, advance: 560, dx: 0, dy: 0 },
    { id: 4, cluster: 2, advance: 500, dx: 0, dy: 0 },
  ];
  expect(clusterGlyphs('fig', shaped).map((glyph) => glyph.text)).toEqual(['fi', 'g']);
});

it('draws sara am with the character before it', () => {
  const shaped = [
    { id: 7, cluster: 0, advance: 600, dx: 0, dy: 0 },
    { id: 8, cluster: 1, advance: 0, dx: -10, dy: 0 },
    { id: 9, cluster: 1, advance: 480, dx: 0, dy: 0 },
  ];
  expect(clusterGlyphs('ทำ', shaped)).toMatchObject([
    { text: 'ทำ', advance: 1080, parts: [{}, { dx: 590 }, { dx: 600 }] },
  ]);
});

it('keeps a mark that has nothing to stand on', () => {
  const shaped = [{ id: 5, cluster: 0, advance: 0, dx: 0, dy: 0 }];
  expect(clusterGlyphs('่', shaped)).toEqual([{ text: '่', advance: 0, parts: [{ id: 5, dx: 0, dy: 0 }] }]);
});

it('makes nothing of nothing', () => {
  expect(clusterGlyphs('', [])).toEqual([]);
});
