import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import type { Emblem, EmblemPath } from '../../../src/model/emblem.ts';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import type { PdfStandard } from '../../../src/render/pdf/standard.ts';
import { itWith, run } from '../../outside-tool.ts';
import { artifact, laidOut } from './laid-out.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-emblem-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The emblem's box on the sheet: 100 pt square, so that a pixel of 72 dpi is a point. */
const box = { x: 200, y: 40, width: 100, height: 100 };

/** Draws an emblem and answers with the colour of the pixel at a place inside its box. */
async function painted(
  name: string,
  image: Emblem,
  standard: PdfStandard = '2b',
): Promise<(x: number, y: number) => string> {
  const file = path.join(folder, `${name}.pdf`);
  const page = [{ kind: 'image', image, ...box, tag: artifact } as const];
  writeFileSync(
    file,
    await renderPdf(laidOut([page], [{ type: 'Document', children: [] }]), { date: new Date(0), standard }),
  );
  const picture = run('pdftoppm', ['-r', '72', '-aa', 'no', '-aaVector', 'no', file]);
  const [header = '', width = ''] = /^P6\n(\d+) \d+\n255\n/.exec(picture.toString('latin1', 0, 40)) ?? [];
  return (x, y) => {
    const at = header.length + 3 * ((box.y + y) * Number(width) + box.x + x);
    return picture.toString('hex', at, at + 3);
  };
}

function drawing(paths: readonly Partial<EmblemPath>[]): Emblem {
  const plain: EmblemPath = { data: '', transform: [1, 0, 0, 1, 0, 0], fillRule: 'nonzero' };
  return {
    kind: 'svg',
    bytes: new Uint8Array(),
    width: 20,
    height: 20,
    paths: paths.map((part) => ({ ...plain, ...part })),
  };
}

itWith('pdftoppm')('scales a drawing to its box, upright', async () => {
  const pixel = await painted('quarter', drawing([{ data: 'M0 0H10V5H0Z', fill: 'ff0000' }]));
  expect([pixel(25, 12), pixel(75, 12), pixel(25, 40), pixel(25, 75)]).toEqual([
    'ff0000',
    'ffffff',
    'ffffff',
    'ffffff',
  ]);
});

itWith('pdftoppm')('sets each path through its own transform', async () => {
  const square = { data: 'M0 0H5V5H0Z', fill: '0000ff' };
  const pixel = await painted('moved', drawing([{ ...square, transform: [2, 0, 0, 1, 10, 15] }]));
  expect([pixel(12, 12), pixel(60, 85), pixel(95, 85), pixel(95, 70)]).toEqual([
    'ffffff',
    '0000ff',
    '0000ff',
    'ffffff',
  ]);
});

itWith('pdftoppm')('keeps the fill rule', async () => {
  const rings = 'M0 0H20V20H0Z M5 5H15V15H5Z';
  const evenOdd = await painted('even-odd', drawing([{ data: rings, fill: '000000', fillRule: 'evenodd' }]));
  const nonZero = await painted('non-zero', drawing([{ data: rings, fill: '000000' }]));
  expect([evenOdd(10, 10), evenOdd(50, 50), nonZero(50, 50)]).toEqual(['000000', 'ffffff', '000000']);
});

itWith('pdftoppm')('strokes in user space, over the fill', async () => {
  const stroke = (colour: string, width: number) =>
    ({ colour, width, cap: 'butt', join: 'miter', miterLimit: 4 }) as const;
  const both = { data: 'M5 5H15V15H5Z', fill: 'ffff00', stroke: stroke('008000', 2) };
  const pixel = await painted('stroke', drawing([both, { data: 'M1 1H4', stroke: stroke('000000', 1) }]));
  expect([pixel(50, 50), pixel(22, 50), pixel(28, 50), pixel(12, 5)]).toEqual(['ffff00', '008000', '008000', '000000']);
});

itWith('pdftoppm')('draws nothing for a path without fill and stroke', async () => {
  const pixel = await painted('nothing', drawing([{ data: 'M0 0H20V20H0Z' }]));
  expect(pixel(50, 50)).toBe('ffffff');
});

itWith('pdftoppm')('draws line ends and corners as asked for', async () => {
  const stroke = { colour: '000000', width: 4, cap: 'square', join: 'bevel', miterLimit: 4 } as const;
  const pixel = await painted('ends', drawing([{ data: 'M5 5H15V15', stroke }]));
  expect([pixel(17, 25), pixel(84, 16), pixel(80, 22), pixel(75, 84)]).toEqual([
    '000000',
    'ffffff',
    '000000',
    '000000',
  ]);
});

itWith('pdftoppm')('draws nothing outside the view box', async () => {
  const pixel = await painted('outside', drawing([{ data: 'M-5 -5H25V25H-5Z', fill: 'ff0000' }]));
  expect([pixel(1, 1), pixel(-4, 50), pixel(50, 104)]).toEqual(['ff0000', 'ffffff', 'ffffff']);
});

/** A PNG of four pixels, clear but for a half covered red and a blue one at the top. */
const four: Emblem = {
  kind: 'png',
  bytes: new Uint8Array(),
  width: 2,
  height: 2,
  pixels: new Uint8Array([255, 0, 0, 128, 0, 0, 255, 255, 0, 0, 0, 0, 9, 9, 9, 0]),
};

itWith('pdftoppm')('fills the box with a PNG, upright, seen through where it is clear', async () => {
  const pixel = await painted('png', four);
  expect([pixel(20, 20), pixel(80, 20), pixel(20, 80), pixel(80, 80)]).toEqual([
    'ff7f7f',
    '0000ff',
    'ffffff',
    'ffffff',
  ]);
});

itWith('pdftoppm', 'qpdf')('lays a PNG on white where nothing may be seen through', async () => {
  const pixel = await painted('flat', four, '1b');
  expect([pixel(20, 20), pixel(80, 20), pixel(20, 80), pixel(80, 80)]).toEqual([
    'ff7f7f',
    '0000ff',
    'ffffff',
    'ffffff',
  ]);
  expect(run('qpdf', ['--qdf', path.join(folder, 'flat.pdf'), '-']).toString('latin1')).not.toContain('/SMask');
});

itWith('pdftoppm', 'qpdf')('keeps a picture without colour grey', async () => {
  const pixels = new Uint8Array([0, 0, 0, 255, 128, 128, 128, 255]);
  const pixel = await painted('grey', { ...four, height: 1, pixels });
  expect([pixel(20, 50), pixel(80, 50)]).toEqual(['000000', '808080']);
  const file = run('qpdf', ['--qdf', path.join(folder, 'grey.pdf'), '-']).toString('latin1');
  expect(file).toContain('/ColorSpace /DeviceGray');
  expect(file).not.toContain('/SMask');
});
