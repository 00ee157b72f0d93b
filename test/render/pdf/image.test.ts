import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, expect } from 'vitest';
import type { Emblem, EmblemPath } from '../../../src/model/emblem.ts';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { itWith, run } from '../../outside-tool.ts';
import { artifact, laidOut } from './laid-out.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-emblem-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The emblem's box on the sheet: 100 pt square, so that a pixel of 72 dpi is a point. */
const box = { x: 200, y: 40, width: 100, height: 100 };

/** Draws an emblem and answers with the colour of the pixel at a place inside its box. */
async function painted(name: string, image: Emblem): Promise<(x: number, y: number) => string> {
  const file = path.join(folder, `${name}.pdf`);
  const page = [{ kind: 'image', image, ...box, tag: artifact } as const];
  writeFileSync(
    file,
    await renderPdf(laidOut([page], [{ type: 'Document', children: [] }]), { date: new Date(0), standard: '2b' }),
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
  const both = { data: 'M5 5H15V15H5Z', fill: 'ffff00', stroke: { colour: '008000', width: 2 } };
  const pixel = await painted('stroke', drawing([both, { data: 'M1 1H4', stroke: { colour: '000000', width: 1 } }]));
  expect([pixel(50, 50), pixel(22, 50), pixel(28, 50), pixel(12, 5)]).toEqual(['ffff00', '008000', '008000', '000000']);
});

itWith('pdftoppm')('draws nothing for a path without fill and stroke', async () => {
  const pixel = await painted('nothing', drawing([{ data: 'M0 0H20V20H0Z' }]));
  expect(pixel(50, 50)).toBe('ffffff');
});

itWith('pdftoppm')('fills the box with a PNG, upright, seen through where it is clear', async () => {
  const red = [255, 0, 0, 255];
  const clear = [0, 0, 0, 0];
  const pixel = await painted('png', {
    kind: 'png',
    bytes: png([
      [red, clear],
      [clear, clear],
    ]),
    width: 2,
    height: 2,
  });
  expect([pixel(20, 20), pixel(80, 20), pixel(20, 80)]).toEqual(['ff0000', 'ffffff', 'ffffff']);
});

/** A PNG of rows of RGBA pixels. */
function png(rows: readonly (readonly (readonly number[])[])[]): Uint8Array {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(rows[0]?.length ?? 0, 0);
  size.writeUInt32BE(rows.length, 4);
  const pixels = Buffer.from(rows.flatMap((row) => [0, ...row.flat()]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([8, 6, 0, 0, 0])])),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Readers that draw do not check the checksum of a chunk; it is left zero. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}
