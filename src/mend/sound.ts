import type { Source } from '../model/source.ts';
import { readText, type ScalarNode, type TreeNode } from '../read/index.ts';
import { applied, type Edit } from './edits.ts';
import { moved } from './moved.ts';

/**
 * Whether edits of a file change the values they mean and nothing else: each lies in one value, the new text can be read, and
 * in it stand the same keys, lists and values, each in its place. `tree` is what the file was read into.
 */
export function isSound(source: Source, tree: TreeNode, edits: readonly Edit[]): boolean {
  if (!allInValues(edits, scalarsOf(tree))) return false;
  const text = applied(source.text, edits);
  const { value } = readText({ name: source.name, text });
  if (!value) return false;
  const { start, end } = moved(edits);
  const isSamePlace = (before: TreeNode, after: TreeNode): boolean =>
    isSameStretch(text, { start: start(before.range.start), end: end(before.range.end) }, after.range);
  return isAlike(tree, value.tree, isSamePlace);
}

function scalarsOf(node: TreeNode): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  return (node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap(scalarsOf);
}

/** Both in order of place. */
function allInValues(edits: readonly Edit[], values: readonly ScalarNode[]): boolean {
  let at = 0;
  return edits.every((edit) => {
    while (at < values.length && (values[at]?.range.end ?? 0) < edit.end) at += 1;
    const value = values[at];
    return value !== undefined && isInside(edit, value);
  });
}

/** A stretch lies within the marks that a text stands in, be they quotation marks or the line of a `|`. */
function isInside({ start, end, replaces }: Edit, { range, style }: ScalarNode): boolean {
  if (replaces === 'value') return start === range.start && end === range.end;
  if (style === 'plain') return start >= range.start;
  return start > range.start && (style === 'block' || end < range.end);
}

type Comparison = (before: TreeNode, after: TreeNode) => boolean;

function isAlike(before: TreeNode, after: TreeNode, isSamePlace: Comparison): boolean {
  if (before.kind === 'scalar')
    return after.kind === 'scalar' && (before.core === null) === (after.core === null) && isSamePlace(before, after);
  if (before.kind === 'list') {
    if (after.kind !== 'list' || after.items.length !== before.items.length) return false;
    return before.items.every((item, index) => isAlikeAt(item, after.items[index], isSamePlace));
  }
  if (after.kind !== 'map' || after.entries.length !== before.entries.length) return false;
  return before.entries.every(({ key, value }, index) => {
    const entry = after.entries[index];
    return entry?.key === key && isAlikeAt(value, entry.value, isSamePlace);
  });
}

function isAlikeAt(before: TreeNode, after: TreeNode | undefined, isSamePlace: Comparison): boolean {
  return after !== undefined && isAlike(before, after, isSamePlace);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** But for white space at either end, which is no part of an unquoted value. */
function isSameStretch(text: string, one: Stretch, other: Stretch): boolean {
  const [a, b] = [trimmed(text, one), trimmed(text, other)];
  return a.start === b.start && a.end === b.end;
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: from + inside.trim().length };
}
