import type { Point, Segment } from './segment.ts';

/** An elliptical arc of SVG path data; the rotation is in degrees. */
export interface Arc {
  readonly radii: Point;
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/**
 * Draws an arc as cubic curves of at most a quarter turn each (SVG 2, appendix B.2.4). An arc
 * without a radius is a line, one without an extent nothing; radii that do not reach are scaled up.
 */
export function arcCurves(from: Point, arc: Arc, to: Point): Segment[] {
  const radii = { x: Math.abs(arc.radii.x), y: Math.abs(arc.radii.y) };
  if (from.x === to.x && from.y === to.y) return [];
  if (radii.x === 0 || radii.y === 0) return [{ kind: 'line', to }];
  const onEllipse = ellipse(radii, (arc.rotation * Math.PI) / 180);
  const [start, end] = [onEllipse.flatten(from), onEllipse.flatten(to)];
  const { centre, radius } = circleThrough(start, end, arc.large === arc.sweep);
  const first = Math.atan2(start.y - centre.y, start.x - centre.x);
  const turn = turnOf(first, Math.atan2(end.y - centre.y, end.x - centre.x), arc.sweep);
  const count = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
  const reach = (4 / 3) * Math.tan(turn / count / 4);

  /** A point of the circle, moved along its tangent by a share of the radius. */
  const point = (angle: number, along: number): Point =>
    onEllipse.unflatten({
      x: centre.x + radius * (Math.cos(angle) - along * Math.sin(angle)),
      y: centre.y + radius * (Math.sin(angle) + along * Math.cos(angle)),
    });
  return Array.from({ length: count }, (_, index): Segment => {
    const [begin, finish] = [first + (turn * index) / count, first + (turn * (index + 1)) / count];
    const last = index === count - 1;
    return {
      kind: 'curve',
      control1: point(begin, reach),
      control2: point(finish, -reach),
      to: last ? to : point(finish, 0),
    };
  });
}

/** The map that makes an ellipse of these radii and this rotation a circle of radius 1, and its inverse. */
function ellipse(radii: Point, rotation: number) {
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  return {
    flatten: ({ x, y }: Point): Point => ({ x: (cos * x + sin * y) / radii.x, y: (cos * y - sin * x) / radii.y }),
    unflatten: ({ x, y }: Point): Point => ({
      x: cos * x * radii.x - sin * y * radii.y,
      y: sin * x * radii.x + cos * y * radii.y,
    }),
  };
}

/** The circle of radius 1 through two points, or the smallest one there is where they lie too far apart. */
function circleThrough(start: Point, end: Point, centreOnLeft: boolean): { centre: Point; radius: number } {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const half = Math.hypot(dx, dy) / 2;
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  if (half >= 1) return { centre: middle, radius: half };
  const away = (Math.sqrt(1 - half * half) / (2 * half)) * (centreOnLeft ? 1 : -1);
  return { centre: { x: middle.x + away * dy, y: middle.y - away * dx }, radius: 1 };
}

/** The angle from one direction to another, growing where `sweep` says so. */
function turnOf(first: number, last: number, sweep: boolean): number {
  const turn = last - first;
  if (sweep) return turn < 0 ? turn + 2 * Math.PI : turn;
  return turn > 0 ? turn - 2 * Math.PI : turn;
}
