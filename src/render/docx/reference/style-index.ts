import { childrenOf, value } from './element.ts';
import type { Element } from './xml.ts';

/** The styles of a file, in its order. */
export interface StyleIndex {
  /** The first style of each id. */
  readonly byId: ReadonlyMap<string, Element>;
  /** The style that each is based on; no line of them comes back to where it was. */
  readonly parents: ReadonlyMap<Element, Element>;
}

export function styleIndex(styles: Element): StyleIndex {
  const byId = new Map<string, Element>();
  for (const style of childrenOf(styles, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id !== undefined && !byId.has(id)) byId.set(id, style);
  }
  return { byId, parents: withoutCircles(basedOn(byId)) };
}

/** A style is based on one of its own type alone. */
function basedOn(byId: ReadonlyMap<string, Element>): ReadonlyMap<Element, Element> {
  const pairs = [...byId.values()].flatMap((style) => {
    const parent = byId.get(value(style, 'w:basedOn') ?? '');
    return parent && typeOf(parent) === typeOf(style) ? [[style, parent] as const] : [];
  });
  return new Map(pairs);
}

/** Where a line comes back to one of its own, that one is based on nothing. */
function withoutCircles(parents: ReadonlyMap<Element, Element>): ReadonlyMap<Element, Element> {
  const sound = new Map(parents);
  const seen = new Set<Element>();
  for (const style of parents.keys()) {
    const line = new Set<Element>();
    let next: Element | undefined = style;
    for (; next && !seen.has(next) && !line.has(next); next = sound.get(next)) line.add(next);
    if (next && line.has(next)) sound.delete(next);
    for (const each of line) seen.add(each);
  }
  return sound;
}

function typeOf(style: Element): string {
  return style.attributes['w:type'] ?? 'paragraph';
}

/** A style and those it is based on, nearest first. */
export function ancestry(style: Element, { parents }: StyleIndex): readonly Element[] {
  const line = [style];
  for (let next = parents.get(style); next; next = parents.get(next)) line.push(next);
  return line;
}

/** A style is a paragraph's unless it says otherwise (17.7.4.17). */
export function isParagraphStyle(style: Element | undefined): style is Element {
  return style !== undefined && typeOf(style) === 'paragraph';
}

/** The style of paragraphs that name none: `Normal` in most files, `a` in those of a Thai Word. */
export function defaultStyle({ byId }: StyleIndex): Element | undefined {
  const styles = [...byId.values()].filter(isParagraphStyle);
  return styles.find(({ attributes }) => /^(?:1|true|on)$/u.test(attributes['w:default'] ?? ''));
}

/** The paragraph styles by their names in the editor's list, the first of each. */
export function stylesByName({ byId }: StyleIndex): ReadonlyMap<string, Element> {
  const named = [...byId.values()].filter(isParagraphStyle).map((style) => {
    return [comparable(value(style, 'w:name') ?? ''), style] as const;
  });
  return new Map(named.reverse());
}

/** A style's name as names are compared, upper and lower case alike as in Word. */
export function comparable(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
