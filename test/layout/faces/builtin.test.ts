import { describe, expect, it } from 'vitest';
import { listedFaces } from '../../../src/layout/faces/builtin.ts';
import { variants } from '../../../src/layout/faces/face-set.ts';
import { facesFor } from '../../../src/layout/faces/index.ts';
import type { World } from '../../../src/world/world.ts';
import { builtinShaper, entries, world } from '../faces-on-disk.ts';

function watchedWorld(): { world: World; read: string[] } {
  const read: string[] = [];
  const readBuiltin = (name: string) => {
    read.push(name.split('/').at(-1) ?? name);
    return world.readBuiltin(name);
  };
  const refuse = () => {
    throw new Error('no folder was named');
  };
  return { world: { ...world, readBuiltin, listInput: refuse, listBeside: refuse }, read };
}

describe('the faces that ship with cabsub', () => {
  it('are read when a text first needs them, and once; no folder is listed', async () => {
    const { world: watched, read } = watchedWorld();
    const { value: faces } = await facesFor(undefined, new Set(variants), watched);
    expect(read).toEqual(['faces.yaml']);
    const fonts = () => read.slice(1);
    faces?.shaper.shape('ที่', 'regular');
    faces?.shaper.shape('ประชุม', 'regular');
    expect(faces?.shaper.missing('ประชุม (A4) ✓', 'bold')).toEqual([]);
    expect(fonts()).toEqual(['Sarabun_400Regular.ttf']);
    expect(faces?.used().map(({ id }) => id)).toEqual(['sarabun-regular']);
    faces?.shaper.shape('ที่', 'bold-italic');
    faces?.shaper.shape('✓ ☐ ☑', 'bold');
    faces?.shaper.shape('✓', 'regular');
    expect(fonts().slice(1)).toEqual([
      'Sarabun_700Bold_Italic.ttf',
      'Sarabun_700Bold.ttf',
      'NotoSansSymbols2_400Regular.ttf',
    ]);
    expect(faces?.used().map(({ id }) => id)).toEqual([
      'sarabun-regular',
      'sarabun-bold',
      'sarabun-bold-italic',
      'noto-sans-symbols-2',
    ]);
  });

  it('must hold a face for each use', () => {
    const withoutBold = entries().filter((entry) => entry.variant !== 'bold');
    expect(() => listedFaces(withoutBold, world)).toThrow('no bold face for text');
  });

  it('have every character of official papers', async () => {
    const shaper = await builtinShaper();
    const official = 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎๐๑๒๓๔๕๖๗๘๙ฯ฿“”‘’–—…•×½✓☐☑\u00a0';
    for (const variant of variants) expect(shaper.missing(official, variant)).toEqual([]);
  });
});

describe('a shaper', () => {
  it('gives the same object for the same text', async () => {
    const shaper = await builtinShaper();
    expect(shaper.shape('ประชุม', 'regular')).toBe(shaper.shape('ประชุม', 'regular'));
    expect(shaper.shape('ประชุม', 'bold')).not.toBe(shaper.shape('ประชุม', 'regular'));
  });

  it('takes from the symbol face only what the text face lacks', async () => {
    const shaper = await builtinShaper();
    const runs = shaper.shape('✓ เห็นชอบ ☐☐ ไม่', 'bold');
    const texts = runs.map((run) => [run.face.id, run.glyphs.map((glyph) => glyph.text).join('')]);
    expect(texts).toEqual([
      ['noto-sans-symbols-2', '✓'],
      ['sarabun-bold', ' เห็นชอบ '],
      ['noto-sans-symbols-2', '☐☐'],
      ['sarabun-bold', ' ไม่'],
    ]);
  });

  it('names the characters that no face has, each once and in order', async () => {
    const shaper = await builtinShaper();
    expect(shaper.missing('ก漢\u200b字漢✓😀ข', 'regular')).toEqual(['漢', '\u200b', '字', '😀']);
  });
});
