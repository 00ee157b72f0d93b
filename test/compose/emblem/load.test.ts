import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEmblem } from '../../../src/compose/emblem/index.ts';
import type { Place } from '../../../src/model/diagnostic.ts';
import { memoryWorld } from '../../../src/world/memory.ts';
import { png } from './pictures.ts';

const at: Place = { kind: 'range', file: 'meeting.yaml', start: 8, end: 18 };

function load(bytes: Uint8Array, name = 'emblem') {
  return loadEmblem(
    name,
    'meeting.yaml',
    at,
    memoryWorld({ files: { [name]: bytes }, builtin: () => new Uint8Array() }),
  );
}

/** A grey picture one pixel wide. */
function strip(height: number): Buffer {
  return png({ colours: 'grey', bits: 8 }, Array<number[][]>(height).fill([[0]]));
}

describe('the emblem file', () => {
  it('is warned of where it has fewer than 300 pixels to the inch at 3 cm', async () => {
    const { value, diagnostics } = await load(strip(354));
    expect(value).toMatchObject({ kind: 'png', height: 354 });
    expect(diagnostics).toEqual([
      { code: 'emblem-coarse', severity: 'warning', at, params: { height: 354, least: 355 } },
    ]);
  });

  it('is fine from 355 pixels on', async () => {
    expect((await load(strip(355))).diagnostics).toEqual([]);
  });

  it.each([
    ['a PNG that is cut short', strip(400).subarray(0, -20)],
    ['a text', Buffer.from('no picture')],
    ['a JPEG', Buffer.from('ffd8ffe000104a46494600', 'hex')],
  ])('is refused where it is %s', async (_, bytes) => {
    const { value, diagnostics } = await load(bytes, 'krut.png');
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([{ code: 'emblem-not-image', severity: 'error', at, params: { name: 'krut.png' } }]);
  });

  it('is refused with every feature that cannot be drawn', async () => {
    const svg = '<svg viewBox="0 0 1 1"><text/><path d="M0 0z" filter="url(#a)"/></svg>';
    const { value, diagnostics } = await load(new TextEncoder().encode(svg));
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['emblem-svg-unsupported', { feature: '<text>' }],
      ['emblem-svg-unsupported', { feature: 'filter="url(#a)"' }],
    ]);
  });
});

/** A real line drawing and its picture, which some machines keep beside the project; it is not part of it. */
const drawing = new URL('../../../../shared/emblem/garuda-line.svg', import.meta.url);
const picture = new URL('../../../../shared/emblem/garuda-line-3cm-1200dpi.png', import.meta.url);

describe.runIf(existsSync(drawing) && existsSync(picture))('a Garuda beside the project', () => {
  it('is drawn whole as SVG', async () => {
    const { value, diagnostics } = await load(readFileSync(drawing));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ kind: 'svg', width: 105.6, height: 112.4 });
    expect(value?.kind === 'svg' && value.paths.length).toBeGreaterThan(50);
  });

  it('is drawn as PNG, sharp enough', async () => {
    const { value, diagnostics } = await load(readFileSync(picture));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ kind: 'png', width: 1332, height: 1417 });
  });
});
