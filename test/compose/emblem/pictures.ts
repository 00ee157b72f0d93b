import { crc32, deflateSync } from 'node:zlib';

/** The kinds of PNG (ISO 15948, 11.2.2): what a sample means, and the bits of one. */
export interface PngKind {
  readonly colours: 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgba';
  readonly bits: 1 | 2 | 4 | 8 | 16;
  readonly interlaced?: boolean;
  /** Bytes of a tRNS chunk. */
  readonly clear?: readonly number[];
}

const types = { grey: 0, rgb: 2, palette: 3, 'grey-alpha': 4, rgba: 6 } as const;
/** First column, first row, step across and step down of the passes of Adam7. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A PNG of samples as they are stored, pixel by pixel in rows; `palette` holds red, green and blue in turn. */
export function png(
  kind: PngKind,
  rows: readonly (readonly (readonly number[])[])[],
  palette: readonly number[] = [],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(rows[0]?.length ?? 0, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([kind.bits, types[kind.colours], 0, 0, kind.interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(palette.length > 0 ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(kind.clear ? [chunk('tRNS', Buffer.from(kind.clear))] : []),
    chunk('IDAT', deflateSync(scanlines(kind, rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function scanlines({ bits, interlaced }: PngKind, rows: readonly (readonly (readonly number[])[])[]): Buffer {
  const parts = interlaced ? passes : [[0, 0, 1, 1] as const];
  return Buffer.concat(
    parts.flatMap(([left, top, across, down]) =>
      rows
        .filter((_, y) => y >= top && (y - top) % down === 0)
        .map((row) => row.filter((_, x) => x >= left && (x - left) % across === 0))
        .filter((row) => row.length > 0)
        .map((row) => Buffer.from([0, ...packed(row.flat(), bits)])),
    ),
  );
}

function packed(samples: readonly number[], bits: number): number[] {
  const digits = samples.map((sample) => sample.toString(2).padStart(bits, '0')).join('');
  return (digits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

export function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}
