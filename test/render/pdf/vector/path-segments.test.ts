import { describe, expect, it } from 'vitest';
import { pathSegments } from '../../../../src/render/pdf/vector/path-segments.ts';
import type { Point, Segment } from '../../../../src/render/pdf/vector/segment.ts';

function ends(data: string): string {
  const written = (segment: Segment) => (segment.kind === 'close' ? 'z' : `${segment.to.x},${segment.to.y}`);
  return pathSegments(data).map(written).join(' ');
}

function curves(data: string): Extract<Segment, { kind: 'curve' }>[] {
  return pathSegments(data).filter((segment) => segment.kind === 'curve');
}

/** Points along a cubic curve that begins at `from`. */
function along(from: Point, { control1, control2, to }: Extract<Segment, { kind: 'curve' }>): Point[] {
  return [0.1, 0.25, 0.5, 0.75, 0.9].map((t) => {
    const mix = (a: number, b: number, c: number, d: number) =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return { x: mix(from.x, control1.x, control2.x, to.x), y: mix(from.y, control1.y, control2.y, to.y) };
  });
}

describe('reads path data', () => {
  it.each([
    ['relative and absolute alike', 'm1 2l3 4H0v-1z', '1,2 4,6 0,6 0,5 z'],
    ['numbers after a move as lines', 'M0 0 1 1 2 0m5 5 1 1', '0,0 1,1 2,0 7,5 8,6'],
    ['numbers without separators', 'M.5.5l-1-1L1e1,2E-1', '0.5,0.5 -0.5,-0.5 10,0.2'],
    ['a relative move after a closing from the start of the closed part', 'M5 5h5v5zm1 1', '5,5 10,5 10,10 z 6,6'],
    ['repeated curves', 'M0 0c0 1 1 1 1 0 0-1 1-1 1 0', '0,0 1,0 2,0'],
    ['flags of an arc that touch what follows', 'M0 0a0 0 0 012 0 0 0 0 11-2 5', '0,0 2,0 0,5'],
    ['up to an error', 'M0 0L1 1L2L3 3', '0,0 1,1'],
    ['nothing', '', ''],
  ])('%s', (_what, data, expected) => {
    expect(ends(data)).toBe(expected);
  });
});

it('draws a quadratic curve as the cubic one of the same shape', () => {
  const [curve] = curves('M0 0Q3 6 6 0');
  expect(curve).toEqual({ kind: 'curve', control1: { x: 2, y: 4 }, control2: { x: 4, y: 4 }, to: { x: 6, y: 0 } });
});

describe('a smooth curve', () => {
  it.each([
    ['mirrors the control of a cubic one', 'M0 0C0 1 1 1 2 0S4 1 4 0', { x: 3, y: -1 }],
    ['mirrors the control of a smooth one', 'M0 0S1 1 2 0S4 1 4 0', { x: 3, y: -1 }],
    ['mirrors nothing after a line', 'M0 0L2 0S4 1 4 0', { x: 2, y: 0 }],
    ['mirrors nothing after an arc', 'M0 0A1 1 0 0 1 2 0S4 1 4 0', { x: 2, y: 0 }],
    ['mirrors nothing after a quadratic one', 'M0 0Q1 1 2 0S4 1 4 0', { x: 2, y: 0 }],
  ])('%s', (_what, data, control) => {
    expect(curves(data).at(-1)?.control1).toEqual(control);
  });

  it('of second degree goes on mirroring through a chain', () => {
    const chained = curves('M0 0Q1 2 2 0T4 0T6 0').map((curve) => curve.control1.y);
    expect(chained.map((y) => Math.sign(y))).toEqual([1, -1, 1]);
  });
});

describe('an arc', () => {
  it.each([
    ['a half circle, clockwise on paper', 'M0 0A1 1 0 0 1 2 0', { x: 1, y: 0 }, [1, -1]],
    ['a half circle the other way', 'M0 0A1 1 0 0 0 2 0', { x: 1, y: 0 }, [1, 1]],
    ['the long way round', 'M0 0A1 1 0 1 1 1 1', { x: 1, y: 0 }, [2, 0]],
    ['the short way round', 'M0 0A1 1 0 0 0 1 1', { x: 1, y: 0 }, [1, 1]],
  ])('stays on its circle: %s', (_what, data, centre, through) => {
    let from: Point = { x: 0, y: 0 };
    const passed: Point[] = [];
    for (const curve of curves(data)) {
      for (const point of [...along(from, curve), curve.to]) {
        expect(Math.hypot(point.x - centre.x, point.y - centre.y)).toBeCloseTo(1, 3);
        passed.push(point);
      }
      from = curve.to;
    }
    const nearest = Math.min(...passed.map(({ x, y }) => Math.hypot(x - (through[0] ?? 0), y - (through[1] ?? 0))));
    expect(nearest).toBeLessThan(1e-6);
  });

  it('turns with its ellipse', () => {
    const [first] = curves('M0 0A2 1 90 0 1 2 0');
    expect(first?.to.x).toBeCloseTo(1, 9);
    expect(first?.to.y).toBeCloseTo(-2, 9);
  });

  it('grows where its radii do not reach', () => {
    const [first] = curves('M0 0A1 1 0 0 1 10 0');
    expect(first?.to.x).toBeCloseTo(5, 9);
    expect(first?.to.y).toBeCloseTo(-5, 9);
  });

  it('without a radius is a line, without an extent nothing', () => {
    expect(pathSegments('M0 0A0 5 0 0 1 2 0').at(-1)).toEqual({ kind: 'line', to: { x: 2, y: 0 } });
    expect(pathSegments('M3 3A1 1 0 1 1 3 3')).toHaveLength(1);
  });
});
