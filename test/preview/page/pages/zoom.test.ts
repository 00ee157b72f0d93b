import { describe, expect, test } from 'vitest';
import { percentOf, readZoom, scaleOf, stepped, writeZoom } from '../../../../src/preview/page/pages/zoom.ts';

const page = { width: 600, height: 900 };

describe('the scale', () => {
  test('of 100 % is that of paper', () => {
    expect(scaleOf({ kind: 'percent', percent: 100 }, page, { width: 1, height: 1 })).toBeCloseTo(96 / 72);
  });

  test.each([
    ['fills the width', { kind: 'width' }, { width: 1200, height: 100 }, 150],
    ['fills no wider view than one can read', { kind: 'width' }, { width: 9000, height: 100 }, 200],
    ['shows a page whole', { kind: 'page' }, { width: 1200, height: 600 }, 50],
    ['is never outside of the steps', { kind: 'percent', percent: 900 }, { width: 1200, height: 600 }, 400],
  ] as const)('%s', (_, zoom, room, percent) => {
    expect(percentOf(zoom, page, room)).toBeCloseTo(percent);
  });
});

describe('a step', () => {
  test.each([
    [93, 'in', 100],
    [100, 'in', 110],
    [99.8, 'in', 110],
    [93, 'out', 90],
    [90, 'out', 80],
    [400, 'in', 400],
    [50, 'out', 50],
    [30, 'out', 50],
  ] as const)('from %d %% %s', (percent, direction, expected) => {
    expect(stepped(percent, direction)).toEqual({ kind: 'percent', percent: expected });
  });
});

describe('what is kept', () => {
  test.each([{ kind: 'width' }, { kind: 'page' }, { kind: 'percent', percent: 125 }] as const)(
    'is read back: %o',
    (zoom) => {
      expect(readZoom(writeZoom(zoom))).toEqual(zoom);
    },
  );

  test.each([undefined, '', 'NaN', '12', '9999', 'x'])('is as wide as the view where it is nothing: %s', (kept) => {
    expect(readZoom(kept)).toEqual({ kind: 'width' });
  });
});
