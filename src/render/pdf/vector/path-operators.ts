import type { EmblemPath, EmblemStroke } from '../../../model/emblem.ts';
import { colour, number } from '../operators.ts';
import { pathSegments } from './path-segments.ts';
import type { Point, Segment } from './segment.ts';

/** PDF's numbers for the ends and the corners of lines (ISO 32000-1, 8.4.3). */
const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;
/** How far, in pt, rounding may move a point: a tenth of a dot at 1,440 dpi. */
const tolerance = 0.005;
const matrixDecimals = 8;

/**
 * The operators that draw one path of an emblem; none for a path without fill and stroke.
 *
 * @param scale pt per unit of the emblem's user space
 */
export function pathOperators({ data, transform, fill, fillRule, stroke }: EmblemPath, scale: number): string {
  if (fill === undefined && stroke === undefined) return '';
  const [a, b, c, d] = transform;
  const decimals = decimalsFor(scale * Math.sqrt(Math.abs(a * d - b * c)));
  const outline = pathSegments(data).map((segment) => segmentOperator(segment, decimals));
  const paints = [
    ...(fill === undefined ? [] : [colour(fill, 'fill')]),
    ...(stroke === undefined ? [] : [strokeOperators(stroke)]),
  ];
  return [
    'q',
    `${transform.map((value) => number(value, matrixDecimals)).join(' ')} cm`,
    ...paints,
    ...outline,
    paintOperator(fill, stroke, fillRule),
    'Q',
  ].join('\n');
}

function strokeOperators({ colour: paint, width, cap, join, miterLimit }: EmblemStroke): string {
  const line = `${number(width, matrixDecimals)} w ${caps[cap]} J ${joins[join]} j ${number(miterLimit)} M`;
  return `${colour(paint, 'stroke')} ${line}`;
}

function paintOperator(fill: EmblemPath['fill'], stroke: EmblemPath['stroke'], rule: EmblemPath['fillRule']): string {
  if (fill === undefined) return 'S';
  return (stroke === undefined ? 'f' : 'B') + (rule === 'evenodd' ? '*' : '');
}

function segmentOperator(segment: Segment, decimals: number): string {
  const written = ({ x, y }: Point) => `${number(x, decimals)} ${number(y, decimals)}`;
  switch (segment.kind) {
    case 'move':
      return `${written(segment.to)} m`;
    case 'line':
      return `${written(segment.to)} l`;
    case 'curve':
      return `${written(segment.control1)} ${written(segment.control2)} ${written(segment.to)} c`;
    case 'close':
      return 'h';
  }
}

function decimalsFor(scale: number): number {
  if (scale === 0) return 0;
  return Math.min(Math.max(Math.ceil(Math.log10(scale / tolerance / 2)), 0), 10);
}
