import type { Path } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import type { FieldKind } from './schema.ts';

/** The node at a path; absent where the file has none. */
export function nodeAt(tree: TreeNode, path: Path): TreeNode | undefined {
  let node: TreeNode | undefined = tree;
  for (const step of path) node = node && childOf(node, step);
  return node;
}

function childOf(node: TreeNode, step: string | number): TreeNode | undefined {
  if (typeof step === 'string')
    return node.kind === 'map' ? node.entries.find(({ key }) => key === step)?.value : undefined;
  return node.kind === 'list' ? node.items[step] : undefined;
}

/** Whether a value is written in a form that a field of this kind does not show: a map where a text is meant, and the like. */
export function isElsewhere(node: TreeNode | undefined, kind: FieldKind): boolean {
  if (!node || isNothing(node)) return false;
  if (kind === 'records') return node.kind !== 'list';
  return kind === 'lines' ? node.kind === 'map' : node.kind !== 'scalar';
}

function isNothing(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.core === null;
}

/** A text as a field shows it: without the line ends that a block of text ends with. */
export function shownText(node: TreeNode | undefined): string {
  return node?.kind === 'scalar' && node.core !== null ? node.written.replace(/\n+$/, '') : '';
}

/** What is written for what somebody typed: with the line end that the text had, or that a text of several lines gets. */
export function toBeWritten(typed: string, node: TreeNode | undefined): string {
  const text = typed.replace(/\r\n?/g, '\n');
  if (node?.kind === 'scalar' && node.style === 'block') return text + (/\n+$/.exec(node.written)?.[0] ?? '');
  return text.includes('\n') ? `${text}\n` : text;
}

/** The paths of a list's items. One text where a list may stand is its only item, and has the path of the list. */
export function itemPaths(tree: TreeNode, path: Path): readonly Path[] {
  const node = nodeAt(tree, path);
  if (!node || isNothing(node) || node.kind === 'map') return [];
  return node.kind === 'scalar' ? [path] : node.items.map((_, index) => [...path, index]);
}
