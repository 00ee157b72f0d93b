import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinFaces, type FaceSource, openFaces } from '../../src/layout/faces.ts';
import type { World } from '../../src/world/world.ts';
import { builtinShaper, entries, world } from './faces-on-disk.ts';

const set = builtinFaces(entries(), world);

function given(source: FaceSource, bytes: Uint8Array): FaceSource {
  return { kind: 'given', entry: { ...source.entry, file: 'fonts/mine.ttf' }, bytes };
}

function watchedWorld(): { world: World; read: string[] } {
  const read: string[] = [];
  const readBuiltin = (name: string) => {
    read.push(name.split('/').at(-1) ?? name);
    return world.readBuiltin(name);
  };
  return { world: { ...world, readBuiltin }, read };
}

describe('the faces that ship with cabsub', () => {
  it('are read when a text first needs them, and once', async () => {
    const { world: watched, read } = watchedWorld();
    const shaper = await builtinShaper(watched);
    expect(read).toEqual([]);
    shaper.shape('ที่', false);
    shaper.shape('ประชุม', false);
    expect(read).toEqual(['Sarabun_400Regular.ttf']);
    shaper.shape('ที่', true);
    shaper.shape('✓ ☐ ☑', true);
    shaper.shape('✓', false);
    expect(read).toEqual(['Sarabun_400Regular.ttf', 'Sarabun_700Bold.ttf', 'NotoSansSymbols2_400Regular.ttf']);
  });

  it('must hold a face for each use', () => {
    const withoutBold = entries().filter((entry) => entry.weight === 'regular');
    expect(() => builtinFaces(withoutBold, world)).toThrow('no bold face for text');
  });

  it('have every character of official papers', async () => {
    const shaper = await builtinShaper();
    const official = 'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎๐๑๒๓๔๕๖๗๘๙ฯ฿“”‘’–—…•×½✓☐☑\u00a0';
    expect(shaper.missing(official, false)).toEqual([]);
    expect(shaper.missing(official, true)).toEqual([]);
  });
});

describe('a shaper', () => {
  it('gives the same object for the same text', async () => {
    const shaper = await builtinShaper();
    expect(shaper.shape('ประชุม', false)).toBe(shaper.shape('ประชุม', false));
    expect(shaper.shape('ประชุม', true)).not.toBe(shaper.shape('ประชุม', false));
  });

  it('takes from the symbol face only what the text face lacks', async () => {
    const shaper = await builtinShaper();
    const runs = shaper.shape('✓ เห็นชอบ ☐☐ ไม่', true);
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
    expect(shaper.missing('ก漢\u200b字漢✓😀ข', false)).toEqual(['漢', '\u200b', '字', '😀']);
  });
});

describe('a file of the user’s', () => {
  const sarabun = world.readBuiltin(set.regular.entry.file);
  const symbols = world.readBuiltin(set.symbols.entry.file);

  it('is used in place of ours', async () => {
    const { value, diagnostics } = await openFaces({
      ...set,
      regular: given(set.bold, world.readBuiltin(set.bold.entry.file)),
    });
    expect(diagnostics).toEqual([]);
    expect(value?.shape('ก', false)[0]?.face.id).toBe('sarabun-bold');
  });

  it.each([
    ['truncated', sarabun.subarray(0, 50_000), 'truncated'],
    ['not a font', new TextEncoder().encode('this is a letter, not a font'), 'not-a-font'],
    ['a font without Thai', symbols, 'no-thai'],
  ])('that is %s is a problem, not an exception', async (_what, bytes, reason) => {
    const outcome = await openFaces({ ...set, regular: given(set.regular, bytes) });
    expect(outcome).toEqual({
      diagnostics: [
        {
          code: 'font-unusable',
          severity: 'error',
          at: { kind: 'file', file: 'fonts/mine.ttf' },
          params: { name: 'fonts/mine.ttf', reason },
        },
      ],
    });
  });

  it('is told of together with the others', async () => {
    const empty = new Uint8Array();
    const faces = {
      regular: given(set.regular, empty),
      bold: given(set.bold, empty),
      symbols: given(set.symbols, empty),
    };
    expect((await openFaces(faces)).diagnostics).toHaveLength(3);
  });

  it('that is damaged inside its tables is set and drawn all the same, or is a problem', async () => {
    const bytes = new Uint8Array(sarabun);
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const damaged = bytes.slice();
        for (const [at, value] of changes) damaged[at] = value;
        const { value: shaper, diagnostics } = await openFaces({ ...set, regular: given(set.regular, damaged) });
        const texts = shaper?.shape('ที่ประชุมญี่ปุ่นน้ำ éÅ', false).flatMap((run) => run.glyphs.map((glyph) => glyph.text));
        expect(diagnostics.length === 0 ? texts?.join('') : 'told').toMatch(/^(ที่ประชุมญี่ปุ่นน้ำ éÅ|told)$/);
      }),
      { numRuns: 60 },
    );
  });
});
