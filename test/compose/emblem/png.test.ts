import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng } from '../../../src/compose/emblem/png.ts';
import { chunk, type PngKind, png } from './pictures.ts';

/** A grey picture. */
function grey(width: number, height: number, data = deflateSync(Buffer.alloc((width + 1) * height))): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** Nine by nine pixels, so that every pass of an interlaced picture has some: the first sample for the inner ones. */
function square(inner: readonly number[], outer: readonly number[]) {
  return Array.from({ length: 9 }, (_, y) =>
    Array.from({ length: 9 }, (_, x) => (x > 1 && x < 7 && y > 2 && y < 6 ? inner : outer)),
  );
}

const kinds: readonly [PngKind, inner: number[], outer: number[], shown: [inner: string, outer: string], number[]?][] =
  [
    [{ colours: 'grey', bits: 1 }, [1], [0], ['ffffffff', '000000ff']],
    [{ colours: 'grey', bits: 2 }, [1], [3], ['555555ff', 'ffffffff']],
    [{ colours: 'grey', bits: 4 }, [8], [0], ['888888ff', '000000ff']],
    [{ colours: 'grey', bits: 8 }, [200], [7], ['c8c8c8ff', '070707ff']],
    [{ colours: 'grey', bits: 16 }, [0x8000], [0], ['808080ff', '000000ff']],
    [{ colours: 'grey', bits: 8, clear: [0, 7] }, [200], [7], ['c8c8c8ff', '00000000']],
    [{ colours: 'rgb', bits: 8 }, [255, 0, 0], [0, 0, 255], ['ff0000ff', '0000ffff']],
    [{ colours: 'rgb', bits: 16 }, [0xffff, 0, 0], [0, 0x4040, 0], ['ff0000ff', '004000ff']],
    [{ colours: 'rgb', bits: 8, clear: [0, 0, 0, 0, 0, 255] }, [255, 0, 0], [0, 0, 255], ['ff0000ff', '00000000']],
    [{ colours: 'palette', bits: 1 }, [1], [0], ['00ff00ff', 'ff0000ff'], [255, 0, 0, 0, 255, 0]],
    [{ colours: 'palette', bits: 4, clear: [0] }, [1], [0], ['00ff00ff', 'ff000000'], [255, 0, 0, 0, 255, 0]],
    [{ colours: 'palette', bits: 8, clear: [255, 128] }, [1], [0], ['00ff0080', 'ff0000ff'], [255, 0, 0, 0, 255, 0]],
    [{ colours: 'grey-alpha', bits: 8 }, [0, 255], [0, 0], ['000000ff', '00000000']],
    [{ colours: 'grey-alpha', bits: 16 }, [0, 0xffff], [0, 0x8000], ['000000ff', '00000080']],
    [{ colours: 'rgba', bits: 8 }, [1, 2, 3, 4], [255, 0, 0, 255], ['01020304', 'ff0000ff']],
    [{ colours: 'rgba', bits: 16 }, [0xffff, 0, 0, 0x8000], [0, 0, 0, 0], ['ff000080', '00000000']],
  ];

describe('a PNG emblem', () => {
  it('gives its size in pixels', () => {
    expect(readPng(grey(256, 9))).toMatchObject({ kind: 'png', width: 256, height: 9 });
  });

  it.each(kinds.flatMap((kind) => [kind, [{ ...kind[0], interlaced: true }, ...kind.slice(1)] as typeof kind]))(
    'is decoded whatever its kind: %j',
    (kind, inner, outer, shown, palette) => {
      const pixels = readPng(png(kind, square(inner, outer), palette))?.pixels ?? [];
      const found = Buffer.from(pixels).toString('hex').match(/.{8}/g);
      expect(found).toEqual(square([0], [1]).flatMap((row) => row.map(([which]) => shown[which === 0 ? 0 : 1])));
    },
  );

  it.each<[string, Buffer]>([
    ['cut short', grey(256, 9).subarray(0, 60)],
    ['without its end', grey(256, 9).subarray(0, -12)],
    ['with data that cannot be unpacked', grey(16, 16, Buffer.from('no deflate stream'))],
    ['with fewer rows than it says', grey(16, 16, deflateSync(Buffer.alloc(17 * 8)))],
    ['with rows filtered in no known way', grey(16, 16, deflateSync(Buffer.alloc(17 * 16, 9)))],
    ['of no size', grey(0, 9, deflateSync(Buffer.alloc(9)))],
    ['of a size beyond all reason', grey(4097, 1)],
    ['of a kind that there is not', png({ colours: 'rgb', bits: 4 }, square([1, 2, 3], [4, 5, 6]))],
    ['without the palette that it names', png({ colours: 'palette', bits: 8 }, square([1], [0]))],
    ['with a damaged byte', damaged(grey(16, 16))],
    ['that is a text', Buffer.from('a text that is no picture at all')],
    ['of no bytes', Buffer.alloc(0)],
  ])('is none where it is a file %s', (_, bytes) => {
    expect(readPng(bytes)).toBeUndefined();
  });
});

function damaged(file: Buffer): Buffer {
  const at = file.indexOf('IDAT') + 8;
  file.writeUInt8(file.readUInt8(at) ^ 0x10, at);
  return file;
}
