import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng } from '../../../src/compose/emblem/png.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  return Buffer.concat([head, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** A grey picture; its checksums are left empty, which nobody here reads. */
function png(width: number, height: number, data = deflateSync(Buffer.alloc((width + 1) * height))): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

describe('a PNG emblem', () => {
  it('gives its size in pixels', () => {
    expect(readPng(png(256, 9))).toMatchObject({ kind: 'png', width: 256, height: 9 });
  });

  it.each<[string, Buffer]>([
    ['cut short', png(256, 9).subarray(0, 60)],
    ['without its end', png(256, 9).subarray(0, -12)],
    ['with data that cannot be unpacked', png(16, 16, Buffer.from('no deflate stream'))],
    ['of no size', png(0, 9, deflateSync(Buffer.alloc(9)))],
    ['of a size beyond all reason', png(4097, 1)],
    ['that is a text', Buffer.from('a text that is no picture at all')],
    ['of no bytes', Buffer.alloc(0)],
  ])('is none where it is a file %s', (_, bytes) => {
    expect(readPng(bytes)).toBeUndefined();
  });
});
