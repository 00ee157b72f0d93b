/** How a shape is filled and stroked; six hexadecimal digits for colours, undefined for none. */
export interface Paint {
  readonly fill: string | undefined;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
}

/** SVG's initial values. */
export const startPaint: Paint = { fill: '000000', fillRule: 'nonzero', stroke: undefined, strokeWidth: 1 };

/** Properties that change how a drawing looks and are not drawn here, with the values that change nothing. */
const inert: Readonly<Record<string, readonly string[]>> = {
  opacity: ['1'],
  'fill-opacity': ['1'],
  'stroke-opacity': ['1'],
  'stroke-dasharray': ['none'],
  'clip-path': ['none'],
  mask: ['none'],
  filter: ['none'],
  display: ['inline', 'block'],
  visibility: ['visible'],
};

const names: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  red: 'ff0000',
  gray: '808080',
  grey: '808080',
  gold: 'ffd700',
};

/** A shape's paint from its attributes, its style text, and what it inherits. Names what it cannot draw. */
export function paintOf(
  attributes: Readonly<Record<string, string>>,
  inherited: Paint,
  unsupported: Set<string>,
): Paint {
  const given = { ...attributes, ...declarations(attributes.style ?? '') };
  for (const [property, harmless] of Object.entries(inert)) {
    const value = given[property];
    if (value !== undefined && !harmless.includes(value)) unsupported.add(`${property}="${value}"`);
  }
  if (given.class !== undefined) unsupported.add('class');
  const current = given.color ?? 'black';
  return {
    fill: colour(given.fill, inherited.fill, current, unsupported),
    fillRule:
      given['fill-rule'] === 'evenodd' ? 'evenodd' : given['fill-rule'] === 'nonzero' ? 'nonzero' : inherited.fillRule,
    stroke: colour(given.stroke, inherited.stroke, current, unsupported),
    strokeWidth:
      given['stroke-width'] === undefined ? inherited.strokeWidth : Number.parseFloat(given['stroke-width']) || 0,
  };
}

function colour(
  value: string | undefined,
  inherited: string | undefined,
  current: string,
  unsupported: Set<string>,
): string | undefined {
  if (value === undefined || value === 'inherit') return inherited;
  if (value === 'none' || value === 'transparent') return undefined;
  const text = (value === 'currentColor' ? current : value).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('');
  const long = /^#([0-9a-f]{6})$/.exec(text);
  if (long) return long[1];
  const named = names[text];
  if (named === undefined) unsupported.add(`"${value}"`);
  return named ?? inherited;
}

function declarations(style: string): Readonly<Record<string, string>> {
  const pairs = style.split(';').map((each) => each.split(':').map((part) => part.trim()));
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair.length === 2));
}
