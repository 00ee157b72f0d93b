import { arcCurves } from './arc.ts';
import { type PathCommand, readCommands } from './path-commands.ts';
import type { Point, Segment } from './segment.ts';

/** Where the path stands, where its open part began, and what a smooth curve after this would mirror. */
interface State {
  readonly at: Point;
  readonly start: Point;
  readonly mirror?: { readonly of: 'C' | 'Q'; readonly control: Point };
}

interface Step {
  readonly segments: readonly Segment[];
  readonly state: State;
}

/**
 * Turns SVG path data into segments. pdfkit's own reading of paths is not used: it draws quadratic
 * curves with the wrong control points, and mirrors stale ones after arcs and closings (0.20.2).
 */
export function pathSegments(data: string): Segment[] {
  const origin = { x: 0, y: 0 };
  const segments: Segment[] = [];
  let state: State = { at: origin, start: origin };
  for (const command of readCommands(data)) {
    const next = step(command, state);
    segments.push(...next.segments);
    state = next.state;
  }
  return segments;
}

function step({ letter, numbers }: PathCommand, state: State): Step {
  const { at, start } = state;
  const from = letter === letter.toLowerCase() ? at : { x: 0, y: 0 };
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
  const point = (x: number, y: number): Point => ({ x: from.x + x, y: from.y + y });

  switch (letter.toUpperCase()) {
    case 'M':
      return { segments: [{ kind: 'move', to: point(a, b) }], state: { at: point(a, b), start: point(a, b) } };
    case 'L':
      return line(state, point(a, b));
    case 'H':
      return line(state, { x: from.x + a, y: at.y });
    case 'V':
      return line(state, { x: at.x, y: from.y + a });
    case 'C':
      return cubic(state, point(a, b), point(c, d), point(e, f));
    case 'S':
      return cubic(state, mirrored(state, 'C'), point(a, b), point(c, d));
    case 'Q':
      return quadratic(state, point(a, b), point(c, d));
    case 'T':
      return quadratic(state, mirrored(state, 'Q'), point(a, b));
    case 'A': {
      const arc = { radii: { x: a, y: b }, rotation: c, large: d === 1, sweep: e === 1 };
      return { segments: arcCurves(at, arc, point(f, g)), state: { at: point(f, g), start } };
    }
    default:
      return { segments: [{ kind: 'close' }], state: { at: start, start } };
  }
}

function line({ start }: State, to: Point): Step {
  return { segments: [{ kind: 'line', to }], state: { at: to, start } };
}

function cubic({ start }: State, control1: Point, control2: Point, to: Point): Step {
  const state: State = { at: to, start, mirror: { of: 'C', control: control2 } };
  return { segments: [{ kind: 'curve', control1, control2, to }], state };
}

/** A quadratic curve is the cubic one whose controls lie two thirds of the way to its own. */
function quadratic({ at, start }: State, control: Point, to: Point): Step {
  const towards = (end: Point): Point => ({
    x: end.x + (2 / 3) * (control.x - end.x),
    y: end.y + (2 / 3) * (control.y - end.y),
  });
  const state: State = { at: to, start, mirror: { of: 'Q', control } };
  return { segments: [{ kind: 'curve', control1: towards(at), control2: towards(to), to }], state };
}

/** The control point that goes on smoothly from a curve of the same degree; the current point after anything else. */
function mirrored({ at, mirror }: State, of: 'C' | 'Q'): Point {
  if (mirror?.of !== of) return at;
  return { x: 2 * at.x - mirror.control.x, y: 2 * at.y - mirror.control.y };
}
