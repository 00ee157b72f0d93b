import { expect, it } from 'vitest';
import type { Variant } from '../../../src/model/variant.ts';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { builtinShaper } from '../../layout/faces-on-disk.ts';
import { artifact, laidOut } from './laid-out.ts';

const shaper = await builtinShaper();

/** What the font's descriptor says of a face that a line is set in. */
async function descriptor(variant: Variant, family = 'Sarabun'): Promise<string> {
  const items = shaper.shape('ที่', variant).map(({ face, glyphs }) => ({
    kind: 'text' as const,
    face: { ...face, family },
    size: 10,
    colour: '000000',
    x: 85,
    baseline: 100,
    glyphs: glyphs.map((glyph) => ({ glyph, advance: glyph.advance })),
    tag: artifact,
  }));
  const pdf = await renderPdf(laidOut([items], [{ type: 'Document', children: [] }]), {
    date: new Date(0),
    // Its objects are not packed.
    standard: '1b',
  });
  return (
    /<<\s*\/Type \/FontDescriptor[^>]*>>/.exec(Buffer.from(pdf).toString('latin1'))?.[0].replace(/\s+/g, ' ') ?? ''
  );
}

it.each([
  ['regular', 'Regular', 0, 4],
  ['bold', 'Bold', 0, 4],
  ['italic', 'Italic', -10, 68],
  ['bold-italic', 'BoldItalic', -10, 68],
] as const)('names a face that is %s, and says how it leans', async (variant, name, angle, flags) => {
  const found = await descriptor(variant);
  expect(found).toMatch(new RegExp(`/FontName /[A-Z]{6}\\+Sarabun-${name} `));
  expect(found).toContain(`/ItalicAngle ${angle} `);
  expect(found).toContain(`/Flags ${flags} `);
});

it.each([
  ['TH SarabunIT๙', 'THSarabunIT9'],
  ['ไทยสารบรรณ', 'Thai'],
])('names the family %s in ASCII', async (family, name) => {
  expect(await descriptor('regular', family)).toMatch(new RegExp(`\\+${name}-Regular `));
});
