import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Emblem, EmblemPath } from '../../model/emblem.ts';
import { type Paint, paintOf, startPaint } from './paint.ts';
import { shapeData } from './shapes.ts';
import { compose, identity, type Matrix, numbers, parseTransform } from './transform.ts';

/** What an SVG file came to: a drawing, features that cannot be drawn, or no SVG at all. */
export type SvgRead =
  | { readonly kind: 'drawing'; readonly emblem: Extract<Emblem, { kind: 'svg' }> }
  | { readonly kind: 'unsupported'; readonly features: readonly string[] }
  | { readonly kind: 'other' };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** What a file holds that draws nothing and may be passed over. */
const silent = new Set(['title', 'desc', 'metadata', '#text', '#comment', '?xml']);

/**
 * Reads an SVG line drawing into paths. Groups, paths, basic shapes, transforms, plain fills and
 * strokes are drawn; anything else is named, never left out in silence.
 */
export function readSvg(bytes: Uint8Array): SvgRead {
  const root = parse(bytes);
  if (root?.name !== 'svg') return { kind: 'other' };
  const unsupported = new Set<string>();
  const paths: EmblemPath[] = [];
  const size = sizeOf(root);
  if (!size) return { kind: 'unsupported', features: ['<svg> width, height, viewBox'] };
  for (const child of root.children)
    draw(child, [1, 0, 0, 1, -size.x, -size.y], paintOf(root.attributes, startPaint, unsupported), paths, unsupported);
  if (unsupported.size > 0) return { kind: 'unsupported', features: [...unsupported] };
  return { kind: 'drawing', emblem: { kind: 'svg', bytes, width: size.width, height: size.height, paths } };
}

function draw(element: Element, outer: Matrix, inherited: Paint, paths: EmblemPath[], unsupported: Set<string>): void {
  if (silent.has(element.name) || (element.name === 'defs' && element.children.length === 0)) return;
  const transform = parseTransform(element.attributes.transform ?? '');
  if (!transform) unsupported.add(`transform="${element.attributes.transform}"`);
  const matrix = compose(outer, transform ?? identity);
  const paint = paintOf(element.attributes, inherited, unsupported);
  const data = shapeData(element.name, element.attributes);
  if (data !== undefined) {
    if (data !== '') paths.push({ data, transform: matrix, ...drawn(paint) });
  } else if (element.name === 'g') {
    for (const child of element.children) draw(child, matrix, paint, paths, unsupported);
  } else {
    unsupported.add(`<${element.name}>`);
  }
}

function drawn(paint: Paint): Pick<EmblemPath, 'fill' | 'fillRule' | 'stroke'> {
  return {
    fillRule: paint.fillRule,
    ...(paint.fill !== undefined && { fill: paint.fill }),
    ...(paint.stroke !== undefined &&
      paint.strokeWidth > 0 && { stroke: { colour: paint.stroke, width: paint.strokeWidth } }),
  };
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

function parse(bytes: Uint8Array): Element | undefined {
  const text = decode(bytes);
  if (text === undefined || XMLValidator.validate(text) !== true) return undefined;
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseAttributeValue: false,
  });
  const nodes: readonly ParsedNode[] = parser.parse(text);
  return nodes.map(element).find((each) => !silent.has(each.name));
}

/** fast-xml-parser's ordered shape: the tag is the one key beside `:@`. */
type ParsedNode = Readonly<Record<string, unknown>>;

function element(node: ParsedNode): Element {
  const [name = '#text'] = Object.keys(node).filter((key) => key !== ':@');
  const children = node[name];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: Array.isArray(children) ? children.map(element) : [],
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
