import { describe, expect, it } from 'vitest';
import { officialFonts, wordFonts } from '../../../../src/render/docx/fonts/index.ts';
import { facesIn } from '../../../layout/faces/folder-of.ts';
import { madeFont } from '../../../layout/faces/made-font.ts';
import { allVariants, builtinFaces, facesOf, regularAndBold } from './faces.ts';

const none = new Set<never>();
const regular = madeFont({ family: 'TH SarabunIT๙' });
const bold = madeFont({ family: 'TH SarabunIT๙', subfamily: 'Bold' });

describe('the font that Word files name', () => {
  it('is TH SarabunPSK where the packet is set in the faces that come with cabsub', async () => {
    const { value, diagnostics } = wordFonts(await builtinFaces(), none);
    expect([value, diagnostics]).toEqual([officialFonts, []]);
    expect(value.text).toEqual({
      name: 'TH SarabunPSK',
      alternatives: ['TH Sarabun New', 'TH SarabunIT๙', 'Sarabun'],
      charset: 'DE',
      panose: '020B0500040200020003',
    });
  });

  it('is the office’s own, as its file describes it, so that PDF and Word agree', async () => {
    const { value } = wordFonts(facesOf(await facesIn({ 'a.ttf': regular, 'b.ttf': bold })), none);
    expect(value).toEqual({
      text: {
        name: 'TH SarabunIT๙',
        alternatives: ['TH SarabunPSK', 'TH Sarabun New', 'Sarabun'],
        charset: 'DE',
        panose: '020B0500040200020003',
        signature: {
          unicode: ['21000007', '00000001', '00000000', '00000000'],
          codePages: ['20010193', '00000000'],
        },
      },
      embedded: [],
    });
  });

  it('is TH SarabunPSK where the office’s own is drawn at another size than it names', async () => {
    const { value } = wordFonts(facesOf(await facesIn({ 'a.ttf': madeFont({ family: 'Garuda' }) })), none);
    expect(value).toEqual(officialFonts);
  });
});

describe('the faces that Word files hold', () => {
  const variantsOf = ({ value }: ReturnType<typeof wordFonts>) => value.embedded.map(({ variant }) => variant);

  it('are copies of Sarabun under a name of their own', async () => {
    const fonts = wordFonts(await builtinFaces(), regularAndBold);
    expect(fonts.value.text).toMatchObject({
      name: 'Sarabun Cabinet',
      alternatives: ['TH SarabunPSK', 'TH Sarabun New', 'TH SarabunIT๙', 'Sarabun'],
      signature: { codePages: ['20010193', '00000000'] },
    });
    expect([variantsOf(fonts), fonts.diagnostics]).toEqual([['regular', 'bold'], []]);
  });

  it('are those in use, in the order of the font table', async () => {
    expect(variantsOf(wordFonts(await builtinFaces(), allVariants))).toEqual([
      'regular',
      'bold',
      'italic',
      'bold-italic',
    ]);
  });

  it('are the office’s own, and one that stands in for another only once', async () => {
    const both = wordFonts(facesOf(await facesIn({ 'a.ttf': regular, 'b.ttf': bold })), regularAndBold);
    expect([variantsOf(both), both.diagnostics]).toEqual([['regular', 'bold'], []]);
    const alone = wordFonts(facesOf(await facesIn({ 'a.ttf': regular })), regularAndBold);
    expect(variantsOf(alone)).toEqual(['regular']);
  });

  it('are none, with a warning, of a family drawn at another size than it names', async () => {
    const { value, diagnostics } = wordFonts(
      facesOf(await facesIn({ 'a.ttf': madeFont({ family: 'Garuda' }) })),
      regularAndBold,
    );
    expect(value).toEqual(officialFonts);
    expect(diagnostics).toEqual([
      {
        code: 'font-not-embedded',
        severity: 'warning',
        at: { kind: 'command' },
        params: { family: 'Garuda', reason: 'scaled' },
      },
    ]);
  });

  it.each([
    [0x0000, []],
    [0x0004, ['font-preview-only']],
    [0x0008, []],
    [0x000c, []],
    [0x0104, ['font-preview-only']],
  ])('with the licence value %i make a document that can only be read, or not', async (embedding, codes) => {
    const faces = facesOf(await facesIn({ 'a.ttf': madeFont({ embedding }) }));
    expect(wordFonts(faces, regularAndBold).diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(wordFonts(faces, none).diagnostics).toEqual([]);
  });
});
