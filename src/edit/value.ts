import type { TreeNode } from '../read/index.ts';

/** The way to a value from the top of the file: keys of maps and, from 0, places in lists. */
export type Path = readonly (string | number)[];

/** What a form writes. Numbers are texts too, as somebody typed them: the check says what is wrong with them. */
export type FormValue = string | readonly FormValue[] | { readonly [key: string]: FormValue };

/** What a file says, without its writing; null where nothing was written. */
export type Said = string | null | readonly Said[] | ReadonlyMap<string, Said>;

export function isList(value: FormValue): value is readonly FormValue[] {
  return Array.isArray(value);
}

export function saidBy(node: TreeNode): Said {
  if (node.kind === 'scalar') return node.core === null ? null : node.written;
  if (node.kind === 'list') return node.items.map(saidBy);
  return new Map(node.entries.map(({ key, value }) => [key, saidBy(value)]));
}

export function said(value: FormValue): Said {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(said);
  return new Map(Object.entries(value).map(([key, each]) => [key, said(each)]));
}

/** Whether two files say the same; the order of keys says nothing. */
export function saysSame(one: Said, other: Said): boolean {
  if (one instanceof Map)
    return (
      other instanceof Map &&
      one.size === other.size &&
      [...one].every(([key, value]) => other.has(key) && saysSame(value, other.get(key) ?? null))
    );
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => saysSame(item, other[index] ?? null))
    );
  return one === other;
}
