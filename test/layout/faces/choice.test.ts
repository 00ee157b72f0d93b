import { describe, expect, it } from 'vitest';
import { bold, boldItalic, facesIn, italic, regular, told } from './folder-of.ts';
import { bytesOf, madeFont } from './made-font.ts';

async function chosen(files: Parameters<typeof facesIn>[0]): Promise<readonly string[]> {
  const { value, diagnostics } = await facesIn(files);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { regular: first, bold: second } = value?.set.text ?? {};
  return [`${first?.file} × ${first?.scale} @ ${first?.pitch}`, `${second?.file}`];
}

const other = (family: string, subfamily = 'Regular') => madeFont({ family, subfamily });

describe('the faces of a folder', () => {
  it('are told apart by their own names, not by those of their files', async () => {
    const files = { '4.ttf': boldItalic, 'a.ttf': bold, 'Regular.ttf': italic, 'z.TTF': regular };
    const { value, diagnostics } = await facesIn(files, ['regular', 'bold', 'italic', 'bold-italic']);
    expect(diagnostics).toEqual([]);
    const named = Object.values(value?.set.text ?? {}).map(({ variant, file, id }) => [variant, file, id]);
    expect(named).toEqual([
      ['regular', 'our/z.TTF', 'th-sarabunpsk-regular'],
      ['bold', 'our/a.ttf', 'th-sarabunpsk-bold'],
      ['italic', 'our/Regular.ttf', 'th-sarabunpsk-italic'],
      ['bold-italic', 'our/4.ttf', 'th-sarabunpsk-bold-italic'],
    ]);
  });

  it.each(['TH SarabunPSK', 'TH Sarabun New', 'TH SarabunIT๙', 'TH SarabunIT9', 'th sarabun psk'])(
    '%s is drawn at its own size and pitch',
    async (family) => {
      const files = { 'a.ttf': other(family), 'b.ttf': other(family, 'Bold') };
      expect(await chosen(files)).toEqual(['our/a.ttf × 1 @ 20.96', 'our/b.ttf']);
    },
  );

  it.each([
    ['of a Macintosh', madeFont({ platform: 'macintosh' })],
    [
      'of the typographic kind',
      madeFont({ family: 'X', typographic: { family: 'TH SarabunPSK', subfamily: 'Regular' } }),
    ],
  ])('are known by names %s', async (_kind, font) => {
    expect(await chosen({ 'a.ttf': font, 'b.ttf': bold })).toEqual(['our/a.ttf × 1 @ 20.96', 'our/b.ttf']);
  });

  it('are those of the first known family where there are several', async () => {
    const files = {
      'a.ttf': other('Garuda'),
      'b.ttf': other('TH Sarabun New'),
      'c.ttf': other('TH Sarabun New', 'Bold'),
      'd.ttf': regular,
      'e.ttf': bold,
    };
    expect(await chosen(files)).toEqual(['our/d.ttf × 1 @ 20.96', 'our/e.ttf']);
    const { 'd.ttf': _, ...withoutRegular } = files;
    expect(await chosen(withoutRegular)).toEqual(['our/b.ttf × 1 @ 20.96', 'our/c.ttf']);
  });

  it('of an unknown family are scaled until their ก is as high, and it is said', async () => {
    const files = { 'a.ttf': other('Garuda'), 'b.ttf': other('Garuda', 'Bold') };
    expect(await chosen(files)).toEqual(['our/a.ttf × 0.683 @ 20.96', 'our/b.ttf']);
    expect(await told(files)).toEqual([['info font-scale-measured our/a.ttf', { family: 'Garuda', scale: 0.683 }]]);
  });

  it('are as the office’s own list of families says, and the list goes into the manifest', async () => {
    const files = {
      'a.ttf': other('Garuda'),
      'b.ttf': other('Garuda', 'Bold'),
      'c.ttf': regular,
      'families.yaml': 'families: [{ name: Garuda, scale: 0.7, pitch: 22 }]\n',
    };
    expect(await chosen(files)).toEqual(['our/a.ttf × 0.7 @ 22', 'our/b.ttf']);
    const { value } = await facesIn(files);
    expect(value?.pitch).toBeCloseTo(22 / 20.96, 12);
    expect(value?.inputs.map(({ name }) => name)).toEqual(['our/families.yaml']);
  });

  it('are not looked at beside a list with a mistake, which is told at its place', async () => {
    const files = { 'a.ttf': regular, 'families.yaml': 'families: [{ name: Garuda, scale: big, pitch: 22 }]\n' };
    const { value, diagnostics, sources } = await facesIn(files);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'wrong-type', at: { kind: 'range', file: 'our/families.yaml' } }]);
    expect(sources.map(({ name }) => name)).toEqual(['our/families.yaml']);
  });

  it('leave other weights, other files and other forms of fonts alone', async () => {
    const light = madeFont({
      family: 'TH SarabunPSK Light',
      typographic: { family: 'TH SarabunPSK', subfamily: 'Light' },
    });
    const files = {
      'a.ttf': regular,
      'b.ttf': bold,
      'light.ttf': light,
      'web.woff2': 'wOF2',
      'licence.txt': 'licence',
      '._a.ttf': 'left by a Macintosh',
    };
    expect(await chosen(files)).toEqual(['our/a.ttf × 1 @ 20.96', 'our/b.ttf']);
    expect(await told(files)).toEqual([]);
  });

  it('are read whole only where a text needs them, and only those are named in the manifest', async () => {
    const { value } = await facesIn({ 'a.ttf': regular, 'b.ttf': bold });
    value?.shaper.shape('ที่ ✓', 'regular');
    expect(value?.used().map(({ id, family, name }) => [id, family, name])).toEqual([
      ['th-sarabunpsk-regular', 'TH SarabunPSK', 'our/a.ttf'],
      ['noto-sans-symbols-2', 'Noto Sans Symbols 2', expect.stringContaining('npm:')],
    ]);
  });

  it('are asked for every character, also those that ours surely have', async () => {
    const { value } = await facesIn({ 'a.ttf': madeFont({ without: '๛' }), 'b.ttf': bold });
    expect(value?.shaper.missing('ก๛A', 'regular')).toEqual(['๛']);
    expect(value?.shaper.missing('ก๛A', 'bold')).toEqual([]);
  });

  it('are Sarabun at our scale where it is the office’s', async () => {
    const files = { 'a.ttf': bytesOf('sarabun-regular'), 'b.ttf': bytesOf('sarabun-bold') };
    expect(await chosen(files)).toEqual(['our/a.ttf × 0.683 @ 20.96', 'our/b.ttf']);
    expect(await told(files)).toEqual([]);
  });
});
