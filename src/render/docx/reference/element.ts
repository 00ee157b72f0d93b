import type { Element } from './xml.ts';

/** The first child of a name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((each) => each.name === name);
}

/** Every child of a name. */
export function childrenOf(parent: Element | undefined, name: string): readonly Element[] {
  return parent?.children.filter((each) => each.name === name) ?? [];
}

/** The `w:val` of a child, where it has one. */
export function value(parent: Element | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}

/** A new element with one `w:val`. */
export function valued(name: string, text: string): Element {
  return { name, attributes: { 'w:val': text }, children: [] };
}
