import type { TreeNode } from '../read/index.ts';
import { changedAt, isItems, without } from './change.ts';
import type { EditFault, Writing } from './edit.ts';
import { entryPut, itemPut } from './insert.ts';
import { swapped } from './move.ts';
import { type Opened, open } from './opened.ts';
import { type Candidate, proved } from './prove.ts';
import { replaced } from './replace.ts';
import { takenOut } from './unset.ts';
import { type FormValue, type Path, type Said, said, saidBy, saysSame } from './value.ts';
import { isAlias, obstacleOn, type Way, wayTo } from './way.ts';

export { applied, type Edit, type EditFault, trimmed, type Writing } from './edit.ts';
export type { FormValue, Path } from './value.ts';

/** The keys of the map at a path in the order in which they should be written; none where that does not matter. */
export type KeyOrder = (path: Path) => readonly string[];

const anyOrder: KeyOrder = () => [];

/** What a text says, to be shown; absent where it cannot be read, and so cannot be changed either. One without any value is an empty map. */
export function treeOf(text: string): TreeNode | undefined {
  return open(text)?.tree;
}

/**
 * Writes a value into YAML text, or takes it out (`undefined`) with the lists and maps that it leaves empty. Everything else stays byte for
 * byte: comments, blank lines, the order of keys, the writing of other values. A list or a map that is there is changed by its parts alone.
 */
export function setValue(text: string, path: Path, value: FormValue | undefined, order: KeyOrder = anyOrder): Writing {
  const found = find(text, path);
  if ('why' in found) return { ok: false, why: found.why };
  const { opened, way } = found;
  const before = saidBy(opened.tree);
  if (value === undefined) {
    if (way.rest.length > 0) return { ok: true, edits: [] };
    return change(opened, without(before, path), takenOut(opened, way));
  }
  const wanted = changedAt(before, path, () => said(value));
  if (wanted && saysSame(before, wanted) && !isAlias(opened, way.last.node)) return { ok: true, edits: [] };
  return change(opened, wanted, written(opened, way, path, value, order));
}

/** Puts an item into the list at a path, before the one that stands at `index` now; a list that is not there yet is made. */
export function insertItem(
  text: string,
  path: Path,
  index: number,
  value: FormValue,
  order: KeyOrder = anyOrder,
): Writing {
  const found = find(text, path);
  if ('why' in found) return { ok: false, why: found.why };
  const { opened, way } = found;
  const list = way.last.node;
  if (way.rest.length > 0 || list.kind !== 'list') return setValue(text, path, put(textsIn(way), index, value), order);
  const wanted = changedAt(saidBy(opened.tree), path, (items) =>
    isItems(items) ? put(items, index, said(value)) : undefined,
  );
  return change(opened, wanted, itemPut(opened, list, index, value));
}

/** Lets the item at `index` of the list at a path and the one below it change places. */
export function swapItems(text: string, path: Path, index: number): Writing {
  const found = find(text, path);
  if ('why' in found) return { ok: false, why: found.why };
  const { opened, way } = found;
  const list = way.last.node;
  if (way.rest.length > 0 || list.kind !== 'list') return { ok: false, why: 'other-kind' };
  const wanted = changedAt(saidBy(opened.tree), path, (items) => (isItems(items) ? turned(items, index) : undefined));
  return change(opened, wanted, swapped(opened, list, index));
}

function find(text: string, path: Path): { readonly opened: Opened; readonly way: Way } | { readonly why: EditFault } {
  const opened = open(text);
  if (!opened) return { why: 'unreadable' };
  const way = wayTo(opened, path);
  const why = obstacleOn(opened, way);
  return why ? { why } : { opened, way };
}

function change(opened: Opened, wanted: Said | undefined, candidates: readonly Candidate[]): Writing {
  if (wanted === undefined) return { ok: false, why: 'other-kind' };
  return proved(opened, wanted, candidates);
}

/** The ways to write a value at the end of a way: in place of what is there, or into the last list or map on it. */
function written(opened: Opened, way: Way, path: Path, value: FormValue, order: KeyOrder): readonly Candidate[] {
  const { last, rest } = way;
  const [step, ...deeper] = rest;
  if (last.node.kind === 'scalar') return replaced(opened, way, last.node, nested(rest, value));
  if (step === undefined) return [];
  const inner = nested(deeper, value);
  if (last.node.kind === 'list') return typeof step === 'number' ? itemPut(opened, last.node, step, inner) : [];
  const above = path.slice(0, path.length - rest.length);
  return typeof step === 'string' ? entryPut(opened, last.node, [step, inner], order(above)) : [];
}

/** A value inside the maps and lists that lead to it. */
function nested(path: Path, value: FormValue): FormValue {
  return path.reduceRight<FormValue>((inner, step) => (typeof step === 'string' ? { [step]: inner } : [inner]), value);
}

function turned(items: readonly Said[], index: number): readonly Said[] {
  const [upper, lower] = [items[index], items[index + 1]];
  if (upper === undefined || lower === undefined) return items;
  return [...items.slice(0, index), lower, upper, ...items.slice(index + 2)];
}

/** The one text that stands where a list may stand as well. */
function textsIn({ last, rest }: Way): readonly FormValue[] {
  return rest.length === 0 && last.node.kind === 'scalar' && last.node.core !== null ? [last.node.written] : [];
}

function put<T>(items: readonly T[], index: number, item: T): readonly T[] {
  return [...items.slice(0, index), item, ...items.slice(index)];
}
