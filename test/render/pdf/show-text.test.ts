import { describe, expect, it } from 'vitest';
import type { Face, Glyph, Item } from '../../../src/model/page.ts';
import { goesOn, type ShownFont, showText } from '../../../src/render/pdf/show-text.ts';
import { artifact } from './laid-out.ts';

type TextItem = Extract<Item, { kind: 'text' }>;

const glyph: Glyph = { parts: [{ id: 5, dx: 0, dy: 0 }], advance: 500, text: 'ก' };

function item(advances: readonly number[], changes: Partial<TextItem> = {}): TextItem {
  const face: Face = {
    id: 'made-up',
    family: 'Made Up',
    variant: 'regular',
    scale: 1,
    bytes: new Uint8Array(),
    tables: new Map(),
    unitsPerEm: 1000,
  };
  const glyphs = advances.map((advance) => ({ glyph, advance }));
  return {
    kind: 'text',
    face,
    size: 10,
    colour: '000000',
    x: 85.04,
    baseline: 120.5,
    glyphs,
    tag: artifact,
    ...changes,
  };
}

function font(): ShownFont {
  return { name: 'F1', cids: () => [0x2a] };
}

function shown(text: TextItem): string {
  return showText([text], font);
}

/** Where the pen stands before each glyph, in font units, as a reader of the TJ array finds it. */
function pens(operators: string, unitsPerEm: number): number[] {
  const array = /\[(.*)\] TJ/.exec(operators)?.[1] ?? '';
  const found: number[] = [];
  let pen = 0;
  for (const [token] of array.matchAll(/<[0-9a-f]+>|-?[\d.]+/g)) {
    if (!token.startsWith('<')) pen -= (Number(token) * unitsPerEm) / 1000;
    for (const _ of token.startsWith('<') ? token.matchAll(/[0-9a-f]{4}/g) : []) {
      found.push(pen);
      pen += glyph.advance;
    }
  }
  return found;
}

it('draws a line upright at its place with one TJ', () => {
  expect(shown(item([500, 500]))).toBe('BT /F1 10 Tf 1 0 0 -1 85.04 120.5 Tm [<002a002a>] TJ ET');
});

it('draws on where a text ends, in another font and without a new place, what rounding left carried on', () => {
  const [first, next] = [item([500.3, 500]), item([500], { x: 85.04 + (1000.3 * 10) / 1000 })];
  const last = item([500], { x: 85.04 + (1500.3 * 10) / 1000 });
  expect(goesOn(first, next)).toBe(true);
  expect(goesOn(first, { ...next, x: next.x + 0.1 })).toBe(false);
  expect(goesOn(first, { ...next, baseline: 130 })).toBe(false);
  expect(goesOn(first, { ...next, colour: 'ff0000' })).toBe(false);
  const wide = { ...next, glyphs: next.glyphs.map(({ glyph }) => ({ glyph, advance: 500.3 })) };
  expect(showText([first, wide, last], font)).toBe(
    'BT /F1 10 Tf 1 0 0 -1 85.04 120.5 Tm [<002a002a>] TJ /F1 10 Tf [<002a>] TJ /F1 10 Tf [-1<002a>] TJ ET',
  );
});

it('keeps colour to the text it belongs to', () => {
  expect(shown(item([500], { colour: 'ff0000' }))).toMatch(/^q 1 0 0 rg BT .* ET Q$/);
  expect(shown(item([500], { colour: '808080' }))).toMatch(/^q 0\.502 g BT/);
});

describe('the pen', () => {
  it('moves as asked where that differs from the font', () => {
    expect(shown(item([620, 500, 450, 500]))).toContain('[<002a>-120<002a002a>50<002a>] TJ');
  });

  it('is never further off than half a thousandth of an em, however long the line', () => {
    const advances = Array.from({ length: 200 }, (_, index) => 500 + 0.37 * (index % 5));
    let wanted = 0;
    const off = pens(shown(item(advances)), 1000).map((pen, index) => {
      const difference = Math.abs(pen - wanted);
      wanted += advances[index] ?? 0;
      return difference;
    });
    expect(off).toHaveLength(200);
    expect(Math.max(...off)).toBeLessThanOrEqual(0.5 + 1e-9);
  });

  it('moves in thousandths of an em whatever the units of the font', () => {
    const text = item([500 + 204.8, 500]);
    const face = { ...text.face, unitsPerEm: 2048 };
    expect(pens(shown({ ...text, face }), 2048)[1]).toBeCloseTo(704.8, 6);
  });
});
