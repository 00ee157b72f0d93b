import { numbers } from './transform.ts';

type Attributes = Readonly<Record<string, string>>;

/** SVG path data of a basic shape; undefined for an element that is none. */
export function shapeData(name: string, attributes: Attributes): string | undefined {
  return shapes[name]?.(attributes);
}

const shapes: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: (attributes) => attributes.d ?? '',
  rect: (attributes) => {
    const [x, y, width, height] = lengths(attributes, ['x', 'y', 'width', 'height']);
    const [rx, ry] = corner(attributes, width, height);
    if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
    const [across, down] = [width - 2 * rx, height - 2 * ry];
    const arc = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
    return `M${x + rx} ${y}h${across}${arc(rx, ry)}v${down}${arc(-rx, ry)}h${-across}${arc(-rx, -ry)}v${-down}${arc(rx, -ry)}z`;
  },
  circle: (attributes) => {
    const [cx, cy, r] = lengths(attributes, ['cx', 'cy', 'r']);
    return ellipse(cx, cy, r, r);
  },
  ellipse: (attributes) => {
    const [cx, cy, rx, ry] = lengths(attributes, ['cx', 'cy', 'rx', 'ry']);
    return ellipse(cx, cy, rx, ry);
  },
  line: (attributes) => {
    const [x1, y1, x2, y2] = lengths(attributes, ['x1', 'y1', 'x2', 'y2']);
    return `M${x1} ${y1}L${x2} ${y2}`;
  },
  polyline: (attributes) => polyline(attributes.points ?? ''),
  polygon: (attributes) => `${polyline(attributes.points ?? '')}z`,
};

/** The radii of a rectangle's corners: one given stands for both, neither is more than half a side. */
function corner(attributes: Attributes, width: number, height: number): readonly [number, number] {
  const [rx, ry] = lengths(attributes, ['rx', 'ry']);
  return [
    Math.min(attributes.rx === undefined ? ry : rx, width / 2),
    Math.min(attributes.ry === undefined ? rx : ry, height / 2),
  ];
}

type Four = [number, number, number, number];

function lengths(attributes: Attributes, names: readonly string[]): Four {
  const [a = 0, b = 0, c = 0, d = 0] = names.map((name) => Number.parseFloat(attributes[name] ?? '0') || 0);
  return [a, b, c, d];
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function polyline(points: string): string {
  const values = numbers(points);
  const pairs = Array.from(
    { length: Math.floor(values.length / 2) },
    (_, pair) => `${values[2 * pair]} ${values[2 * pair + 1]}`,
  );
  return pairs.length === 0 ? '' : `M${pairs.join('L')}`;
}
