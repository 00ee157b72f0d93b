import type { EmblemStroke } from '../../model/emblem.ts';
import { readInk } from './ink.ts';

/** How a shape is filled and stroked; six hexadecimal digits for colours, undefined for none. */
export interface Paint {
  readonly fill: string | undefined;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke: string | undefined;
  readonly line: Omit<EmblemStroke, 'colour'>;
}

/** SVG's initial values. */
export const startPaint: Paint = {
  fill: '000000',
  fillRule: 'nonzero',
  stroke: undefined,
  line: { width: 1, cap: 'butt', join: 'miter', miterLimit: 4 },
};

/** Properties that change how a drawing looks and are not drawn here, with the values that change nothing. */
const inert: Readonly<Record<string, readonly string[]>> = {
  opacity: ['1'],
  'fill-opacity': ['1'],
  'stroke-opacity': ['1'],
  'stroke-dasharray': ['none'],
  'clip-path': ['none'],
  mask: ['none'],
  filter: ['none'],
  'mix-blend-mode': ['normal'],
  'paint-order': ['normal', 'fill', 'fill stroke', 'fill stroke markers', 'fill markers stroke'],
  'vector-effect': ['none'],
  'marker-start': ['none'],
  'marker-mid': ['none'],
  'marker-end': ['none'],
  display: ['inline', 'block'],
  visibility: ['visible'],
};

/** A shape's paint from its attributes, its style text, and what it inherits. Names what it cannot draw. */
export function paintOf(
  attributes: Readonly<Record<string, string>>,
  inherited: Paint,
  unsupported: Set<string>,
): Paint {
  const style = declarations(attributes.style ?? '');
  const given = { ...attributes, ...style };
  for (const [property, harmless] of Object.entries(inert)) {
    const value = given[property];
    if (value !== undefined && !harmless.includes(value)) unsupported.add(`${property}="${value}"`);
  }
  if (given.class !== undefined) unsupported.add('class');
  if (style.transform !== undefined) unsupported.add('style="transform"');

  const read = <T>(property: string, reading: (text: string) => T | undefined, otherwise: T): T => {
    const value = given[property];
    if (value === undefined || value === 'inherit') return otherwise;
    const found = reading(value);
    if (found === undefined) unsupported.add(`${property}="${value}"`);
    return found ?? otherwise;
  };
  const ink = (text: string) => readInk(text === 'currentColor' ? (given.color ?? 'black') : text);
  const { line } = inherited;
  return {
    fill: read('fill', ink, { colour: inherited.fill }).colour,
    fillRule: read('fill-rule', oneOf('nonzero', 'evenodd'), inherited.fillRule),
    stroke: read('stroke', ink, { colour: inherited.stroke }).colour,
    line: {
      width: read('stroke-width', length, line.width),
      cap: read('stroke-linecap', oneOf('butt', 'round', 'square'), line.cap),
      join: read('stroke-linejoin', oneOf('miter', 'round', 'bevel'), line.join),
      miterLimit: read('stroke-miterlimit', length, line.miterLimit),
    },
  };
}

function oneOf<T extends string>(...values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((value) => value === text);
}

/** A length in user space; other units than px would need a size that a drawing does not tell. */
function length(text: string): number | undefined {
  return /^\s*\d*\.?\d+(?:e[-+]?\d+)?(?:px)?\s*$/i.test(text) ? Number.parseFloat(text) : undefined;
}

function declarations(style: string): Readonly<Record<string, string>> {
  const pairs = style.split(';').map((each) => each.split(':').map((part) => part.trim()));
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair.length === 2));
}
