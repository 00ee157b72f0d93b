/** An affine map [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Reads an SVG transform list; undefined where it holds anything that SVG 1.1 does not define. */
export function parseTransform(text: string): Matrix | undefined {
  let rest = text.trim();
  let matrix = identity;
  while (rest !== '') {
    const step = /^([a-zA-Z]+)\s*\(([^)]*)\)[\s,]*/.exec(rest);
    const inner = step ? single(step[1] ?? '', numbers(step[2] ?? '')) : undefined;
    if (!step || !inner) return undefined;
    matrix = compose(matrix, inner);
    rest = rest.slice(step[0].length);
  }
  return matrix;
}

/** The numbers of an SVG attribute, separated by spaces or commas. */
export function numbers(text: string): readonly number[] {
  return (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? []).map(Number);
}

function single(name: string, values: readonly number[]): Matrix | undefined {
  const [a = 0, b, c, d, e, f] = values;
  switch (name) {
    case 'matrix':
      return b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
        ? undefined
        : [a, b, c, d, e, f];
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate':
      return compose(compose([1, 0, 0, 1, b ?? 0, c ?? 0], rotation(a)), [1, 0, 0, 1, -(b ?? 0), -(c ?? 0)]);
    case 'skewX':
      return [1, 0, Math.tan(radians(a)), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(radians(a)), 0, 1, 0, 0];
    default:
      return undefined;
  }
}

function rotation(degrees: number): Matrix {
  const angle = radians(degrees);
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
