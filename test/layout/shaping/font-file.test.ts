import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFontFile } from '../../../src/layout/shaping/font-file.ts';
import { entries, world } from '../faces-on-disk.ts';

const sarabun = new Uint8Array(world.readBuiltin(entries()[0]?.file ?? ''));

function faultOf(bytes: Uint8Array): string {
  const file = readFontFile(bytes);
  return file.ok ? 'none' : file.fault;
}

function beginning(signature: string): Uint8Array {
  return new TextEncoder().encode(signature.padEnd(100, ' '));
}

it.each(entries())('opens $id', ({ file }) => {
  const opened = readFontFile(world.readBuiltin(file));
  expect(opened).toMatchObject({ ok: true, unitsPerEm: 1000 });
});

describe('tells apart what is no usable font', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'not-a-font'],
    ['a text', beginning('kind: information'), 'not-a-font'],
    ['a PDF', beginning('%PDF-1.7'), 'not-a-font'],
    ['a web font', beginning('wOF2'), 'web-font'],
    ['a collection', beginning('ttcf'), 'collection'],
    ['an OpenType font with PostScript outlines', beginning('OTTO'), 'not-truetype'],
    ['a font that ends in its directory', sarabun.subarray(0, 60), 'truncated'],
    ['a font that ends in its tables', sarabun.subarray(0, 40_000), 'truncated'],
    ['a font without its last byte', sarabun.subarray(0, lastTableEnd(sarabun) - 1), 'truncated'],
  ])('%s', (_what, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('a font without a table it needs', () => {
    expect(faultOf(withTag('glyf', 'GLYF'))).toBe('damaged');
  });

  it('a font whose tables contradict each other', () => {
    expect(faultOf(withTag('maxp', 'hmtx'))).toBe('damaged');
  });
});

it('answers for any bytes without an exception', () => {
  const damage = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(damage, fc.nat(sarabun.length), (changes, length) => {
      const bytes = sarabun.slice(0, length);
      for (const [at, value] of changes) bytes.fill(value, at, at + 1);
      expect(typeof faultOf(bytes)).toBe('string');
    }),
    { numRuns: 300 },
  );
});

/** Sarabun with one tag of its table directory renamed. */
function withTag(from: string, to: string): Uint8Array {
  const copy = sarabun.slice();
  const at = Buffer.from(copy.buffer).indexOf(from, 0, 'latin1');
  copy.set(new TextEncoder().encode(to), at);
  return copy;
}

function lastTableEnd(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  return Math.max(...records.map((record) => view.getUint32(record + 8) + view.getUint32(record + 12)));
}
