import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, facesIn, italic, regular, told } from './folder-of.ts';
import { bytesOf, madeFont } from './made-font.ts';

const beginning = (signature: string) => new TextEncoder().encode(signature.padEnd(200, ' '));
const unusable = (name: string, reason: string) => [
  [`error font-unusable our/${name}`, { name: `our/${name}`, reason }],
];

describe('one font that cannot be used is one error that says why', () => {
  it.each([
    ['a text', beginning('this is a letter'), 'not-a-font'],
    ['nothing', new Uint8Array(), 'not-a-font'],
    ['a web font', beginning('wOFF'), 'web-font'],
    ['a newer web font', beginning('wOF2'), 'web-font'],
    ['a collection', beginning('ttcf'), 'collection'],
    ['PostScript outlines', beginning('OTTO'), 'not-truetype'],
    ['cut off in its directory', bold.subarray(0, 100), 'truncated'],
    ['cut off in its tables', bold.subarray(0, 60_000), 'truncated'],
    ['without its last table', bold.subarray(0, bold.length - 500), 'truncated'],
    ['without outlines', madeFont({ subfamily: 'Bold', withoutTable: 'glyf' }), 'damaged'],
    ['without a character map', madeFont({ subfamily: 'Bold', withoutTable: 'cmap' }), 'damaged'],
    ['without names', madeFont({ withoutTable: 'name' }), 'nameless'],
    ['without a family', madeFont({ family: '' }), 'nameless'],
    ['under a restricted licence', madeFont({ subfamily: 'Bold', embedding: 0x0002 }), 'embedding-forbidden'],
    ['for bitmaps alone', madeFont({ subfamily: 'Bold', embedding: 0x0200 }), 'embedding-forbidden'],
  ])('%s', async (_what, bytes, reason) => {
    expect(await told({ 'a.ttf': regular, 'b.ttf': bytes })).toEqual(unusable('b.ttf', reason));
  });

  it('a font without Thai', async () => {
    const symbols = { 'a.ttf': bytesOf('noto-sans-symbols-2') };
    expect((await told(symbols))[0]).toEqual(unusable('a.ttf', 'no-thai')[0]);
  });

  it.each([
    ['letters', 'ฃฅ'],
    ['vowels', 'ึื'],
    ['tone marks', '๊๋'],
    ['Thai digits', '๐๑๒๓๔๕๖๗๘๙'],
  ])('a font without some %s, which are named', async (_what, without) => {
    const files = { 'a.ttf': regular, 'b.ttf': madeFont({ subfamily: 'Bold', without }) };
    expect(await told(files)).toEqual([
      ['error font-lacks-thai our/b.ttf', { name: 'our/b.ttf', characters: [...without] }],
    ]);
  });

  it('not a font without signs that only old books use', async () => {
    expect(await told({ 'a.ttf': madeFont({ without: '๏๚๛๎' }), 'b.ttf': bold })).toEqual([]);
  });

  it.each([0x0000, 0x0004, 0x0008, 0x000a, 0x0104])('not a font whose licence value is %i', async (embedding) => {
    expect(await told({ 'a.ttf': madeFont({ embedding }), 'b.ttf': bold })).toEqual([]);
  });

  it('each of several', async () => {
    const files = { 'a.ttf': beginning('wOFF'), 'b.ttf': beginning('ttcf'), 'c.ttf': regular };
    expect(await told(files)).toEqual([...unusable('a.ttf', 'web-font'), ...unusable('b.ttf', 'collection')]);
  });

  it('a font of a form that nothing else stands beside', async () => {
    expect(await told({ 'a.woff2': beginning('wOF2') })).toEqual(unusable('a.woff2', 'web-font'));
  });
});

describe('a family that is not whole', () => {
  it('without bold has its regular face in its place, with a warning', async () => {
    const params = { family: 'TH SarabunPSK', variant: 'bold', standIn: 'regular' };
    expect(await told({ 'a.ttf': regular })).toEqual([['warning font-variant-missing our/a.ttf', params]]);
    const { value } = await facesIn({ 'a.ttf': regular });
    expect(value?.shaper.shape('ก', 'bold')[0]?.face).toMatchObject({ variant: 'regular', scale: 1 });
  });

  it('without italics is told of only where they are asked for', async () => {
    const files = { 'a.ttf': regular, 'b.ttf': bold };
    expect(await told(files)).toEqual([]);
    expect(await told(files, ['regular', 'bold', 'italic', 'bold-italic'])).toMatchObject([
      ['warning font-variant-missing our/a.ttf', { variant: 'italic', standIn: 'regular' }],
      ['warning font-variant-missing our/b.ttf', { variant: 'bold-italic', standIn: 'bold' }],
    ]);
  });

  it('is not looked into where no text asks for it', async () => {
    const files = { 'a.ttf': regular, 'b.ttf': bold, 'c.ttf': italic.subarray(0, italic.length - 500) };
    expect(await told(files)).toEqual([]);
    expect(await told(files, ['italic'])).toEqual(unusable('c.ttf', 'truncated'));
  });

  it('without a regular face cannot be used', async () => {
    expect(await told({ 'b.ttf': bold, 'c.ttf': italic })).toEqual([
      ['error fonts-no-regular', { path: 'our', families: ['TH SarabunPSK'] }],
    ]);
  });

  it('with two different files for one face uses the first, with a warning; a copy is no matter', async () => {
    const newer = madeFont({ embedding: 8 });
    expect(await told({ 'a.ttf': regular, 'b.ttf': bold, 'c.ttf': newer, 'd.ttf': regular })).toEqual([
      [
        'warning font-twice our/c.ttf',
        { family: 'TH SarabunPSK', variant: 'regular', used: 'our/a.ttf', other: 'our/c.ttf' },
      ],
    ]);
  });
});

describe('a folder', () => {
  it('with several families of which none is known leaves no choice', async () => {
    const files = { 'a.ttf': madeFont({ family: 'Garuda' }), 'b.ttf': madeFont({ family: 'Norasi' }) };
    expect(await told(files)).toEqual([
      ['error fonts-several-families', { path: 'our', families: ['Garuda', 'Norasi'] }],
    ]);
  });

  it('without a font file is empty, whatever else it holds', async () => {
    expect(await told({ 'readme.txt': 'x' })).toEqual([['error fonts-folder', { path: 'our', reason: 'empty' }]]);
  });

  it('that is not there is told', async () => {
    expect(await told({})).toEqual([['error fonts-folder', { path: 'our', reason: 'missing' }]]);
  });
});

it('a file with any damage is set and drawn all the same, or is a problem', async () => {
  const damage = fc.array(fc.tuple(fc.nat(regular.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const damaged = regular.slice();
      for (const [at, value] of changes) damaged[at] = value;
      const { value, diagnostics } = await facesIn({ 'a.ttf': damaged, 'b.ttf': bold });
      const runs = value?.shaper.shape('ที่ประชุมญี่ปุ่นน้ำ éÅ', 'regular');
      const texts = runs?.flatMap((run) => run.glyphs.map((glyph) => glyph.text)).join('');
      expect(value ? texts : diagnostics.some(({ severity }) => severity === 'error')).toEqual(
        value ? 'ที่ประชุมญี่ปุ่นน้ำ éÅ' : true,
      );
    }),
    { numRuns: 60 },
  );
});
