import type { Emblem, EmblemPath } from '../../model/emblem.ts';
import { type Paint, paintOf, startPaint } from './paint.ts';
import { shapeData } from './shapes.ts';
import { compose, identity, type Matrix, numbers, parseTransform } from './transform.ts';
import { type Element, parseXml } from './xml.ts';

/** What an SVG file came to: a drawing, features that cannot be drawn, or no SVG at all. */
export type SvgRead =
  | { readonly kind: 'drawing'; readonly emblem: Extract<Emblem, { kind: 'svg' }> }
  | { readonly kind: 'unsupported'; readonly features: readonly string[] }
  | { readonly kind: 'other' };

/** Elements that draw nothing and may be passed over. `defs` is drawn where it is used. */
const silent = new Set(['title', 'desc', 'metadata', 'defs']);
/** How deep `use` may refer to `use`: a drawing that refers to itself must end. */
const deepestUse = 8;
/** No coordinate of a real drawing comes near, and a PDF can still say it. */
const largest = 1e9;

/** A drawing on its way from elements to paths. */
interface Drawing {
  readonly byId: ReadonlyMap<string, Element>;
  readonly paths: EmblemPath[];
  readonly unsupported: Set<string>;
}

/**
 * Reads an SVG line drawing into paths. Groups, paths, basic shapes, `use`, transforms, plain fills and
 * strokes are drawn; anything else is named, never left out in silence.
 */
export function readSvg(bytes: Uint8Array): SvgRead {
  const root = parseXml(bytes);
  if (root?.name !== 'svg') return { kind: 'other' };
  const size = sizeOf(root);
  if (!size || isSliver(size)) return { kind: 'unsupported', features: ['<svg> width, height, viewBox'] };
  const drawing: Drawing = { byId: new Map(identified(root)), paths: [], unsupported: new Set() };
  const paint = paintOf(root.attributes, startPaint, drawing.unsupported);
  for (const child of root.children) draw(child, [1, 0, 0, 1, -size.x, -size.y], paint, drawing, 0);
  if (drawing.unsupported.size > 0) return { kind: 'unsupported', features: [...drawing.unsupported] };
  return {
    kind: 'drawing',
    emblem: { kind: 'svg', bytes, width: size.width, height: size.height, paths: drawing.paths },
  };
}

/** Notes that drawing programs keep for themselves: elements of other namespaces. */
function isForeign(name: string): boolean {
  return name.includes(':') && !name.startsWith('svg:');
}

function identified(element: Element): readonly (readonly [string, Element])[] {
  const { id } = element.attributes;
  return [...(id === undefined ? [] : [[id, element] as const]), ...element.children.flatMap(identified)];
}

function draw(element: Element, outer: Matrix, inherited: Paint, drawing: Drawing, uses: number): void {
  if (silent.has(element.name) || isForeign(element.name)) return;
  const transform = parseTransform(element.attributes.transform ?? '');
  if (!transform) drawing.unsupported.add(`transform="${element.attributes.transform}"`);
  const matrix = compose(outer, transform ?? identity);
  const paint = paintOf(element.attributes, inherited, drawing.unsupported);
  const data = shapeData(element.name, element.attributes);
  if (data !== undefined) {
    if (!isDrawable(data)) drawing.unsupported.add(`<${element.name}> ${data.slice(0, 40)}`);
    else if (data !== '') drawing.paths.push({ data, transform: matrix, ...drawn(paint) });
  } else if (element.name === 'g') {
    for (const child of element.children) draw(child, matrix, paint, drawing, uses);
  } else if (element.name === 'use') {
    drawUse(element, matrix, paint, drawing, uses);
  } else {
    drawing.unsupported.add(`<${element.name}>`);
  }
}

/** Whether path data is commands and numbers, none of them so large that it would be none in a PDF. */
function isDrawable(data: string): boolean {
  return /^[MmZzLlHhVvCcSsQqTtAa\deE+.,\s-]*$/.test(data) && numbers(data).every((each) => Math.abs(each) < largest);
}

/** Draws the element that a `use` refers to, moved by its x and y. */
function drawUse({ attributes }: Element, matrix: Matrix, paint: Paint, drawing: Drawing, uses: number): void {
  const reference = attributes.href ?? attributes['xlink:href'] ?? '';
  const target = reference.startsWith('#') ? drawing.byId.get(reference.slice(1)) : undefined;
  if (!target || uses >= deepestUse) {
    drawing.unsupported.add(`<use href="${reference}">`);
    return;
  }
  const [x = 0] = numbers(attributes.x ?? '');
  const [y = 0] = numbers(attributes.y ?? '');
  draw(target, compose(matrix, [1, 0, 0, 1, x, y]), paint, drawing, uses + 1);
}

function drawn(paint: Paint): Pick<EmblemPath, 'fill' | 'fillRule' | 'stroke'> {
  return {
    fillRule: paint.fillRule,
    ...(paint.fill !== undefined && { fill: paint.fill }),
    ...(paint.stroke !== undefined && paint.line.width > 0 && { stroke: { colour: paint.stroke, ...paint.line } }),
  };
}

/** An emblem is about as wide as it is high; a drawing many times longer one way is a mistake in its size. */
function isSliver({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return Math.max(width / height, height / width) > 10;
}

function sizeOf(root: Element): { x: number; y: number; width: number; height: number } | undefined {
  const [x = 0, y = 0, width = Number.NaN, height = Number.NaN] = numbers(root.attributes.viewBox ?? '');
  if (width > 0 && height > 0) return { x, y, width, height };
  const size = {
    x: 0,
    y: 0,
    width: Number.parseFloat(root.attributes.width ?? ''),
    height: Number.parseFloat(root.attributes.height ?? ''),
  };
  return size.width > 0 && size.height > 0 ? size : undefined;
}
