import type { Path } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import type { DeskProblem, Stretch } from '../../contract.ts';
import { type Field, type Group, pathOf } from './field.ts';
import { itemPaths } from './values.ts';

/** A place of the form that can hold a value: a field, or an item of a list with its fields. */
export interface Slot {
  readonly group: string;
  readonly path: Path;
}

/** A path as one text, to look things up by. */
export function keyOf(path: Path): string {
  return path.join('.');
}

/** All places of the form, of the lists those that the file has. */
export function slotsOf(groups: readonly Group[], tree: TreeNode): readonly Slot[] {
  return groups.flatMap(({ id, fields }) => fields.flatMap((field) => slotsIn(id, field, tree, [])));
}

function slotsIn(group: string, field: Field, tree: TreeNode, above: Path): readonly Slot[] {
  const path = pathOf(field, above);
  const items = field.item ? itemPaths(tree, path) : [];
  const inner = items.flatMap((item) => [
    { group, path: item },
    ...(field.fields ?? []).flatMap((each) => slotsIn(group, each, tree, item)),
  ]);
  return [{ group, path }, ...inner];
}

/** The deepest value whose key or text a stretch lies in, as a path; the top of the file where it lies in none. */
export function pathAt(tree: TreeNode, stretch: Stretch): Path {
  if (tree.kind === 'scalar') return [];
  if (tree.kind === 'list') {
    const index = tree.items.findIndex(({ range }) => holds(range, stretch));
    const item = tree.items[index];
    return item ? [index, ...pathAt(item, stretch)] : [];
  }
  for (const { key, keyRange, value } of tree.entries) {
    if (holds(keyRange, stretch)) return [key];
    if (holds(value.range, stretch)) return [key, ...pathAt(value, stretch)];
  }
  return [];
}

function holds(range: Stretch, { start, end }: Stretch): boolean {
  return start >= range.start && end <= range.end;
}

/** The place that shows what is at a path: its own, or that of the list or record around it; absent where the form has none. */
export function slotFor(slots: readonly Slot[], path: Path): Slot | undefined {
  const fitting = slots.filter((slot) => slot.path.every((step, index) => step === path[index]));
  return fitting.reduce<Slot | undefined>(
    (best, slot) => (best && best.path.length > slot.path.length ? best : slot),
    undefined,
  );
}

/** Problems at the places that show them, by `keyOf`; under a group's id with `group:` before it where only that is known. */
export function problemsBySlot(
  groups: readonly Group[],
  tree: TreeNode,
  problems: readonly DeskProblem[],
): ReadonlyMap<string, readonly DeskProblem[]> {
  const slots = slotsOf(groups, tree);
  const found = new Map<string, readonly DeskProblem[]>();
  for (const problem of problems) {
    const at = placeOf(problem, tree);
    const key = at && slotKey(groups, slots, missingAt(slots, problem, at) ?? at);
    if (key) found.set(key, [...(found.get(key) ?? []), problem]);
  }
  return found;
}

function placeOf({ at, missing }: DeskProblem, tree: TreeNode): Path | undefined {
  if (at?.inInput && at.stretch) return pathAt(tree, at.stretch);
  return missing === undefined ? undefined : [];
}

function slotKey(groups: readonly Group[], slots: readonly Slot[], path: Path): string | undefined {
  const slot = slotFor(slots, path);
  if (slot) return keyOf(slot.path);
  const group = groups.find(({ fields }) => path.length > 0 && fields.some((field) => pathOf(field)[0] === path[0]));
  return group && groupKey(group.id);
}

/** Where the key is to be filled in that a file lacks: below the map at a path, or beside the key of it that was told. */
function missingAt(slots: readonly Slot[], { missing }: DeskProblem, path: Path): Path | undefined {
  if (missing === undefined) return undefined;
  const places = [[...path, missing], [...path.slice(0, -1), missing], [missing], ['checklist', missing]];
  return places.find((place) => slots.some((slot) => keyOf(slot.path) === keyOf(place)));
}

/** The problems without those of some places, by `keyOf`. */
export function withoutPlaces(
  found: ReadonlyMap<string, readonly DeskProblem[]>,
  places: ReadonlySet<string>,
): ReadonlyMap<string, readonly DeskProblem[]> {
  return places.size === 0 ? found : new Map([...found].filter(([key]) => !places.has(key)));
}

export function groupKey(id: string): string {
  return `group:${id}`;
}

/** All problems that are shown in a group. */
export function problemsIn(group: Group, found: ReadonlyMap<string, readonly DeskProblem[]>): readonly DeskProblem[] {
  const isOwn = (key: string): boolean =>
    key === groupKey(group.id) || group.fields.some(({ path }) => key === path || key.startsWith(`${path}.`));
  return [...found].flatMap(([key, problems]) => (isOwn(key) ? problems : []));
}
