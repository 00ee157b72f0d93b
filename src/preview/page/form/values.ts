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

/** Whether a text is a line of dots to write on, as `cabsub init` makes them, and no value yet: dots alone, or with an @ between them. */
export function isDots(text: string): boolean {
  return /[.…]/.test(text) && /^[.…\s]*(?:@[.…\s]*)?$/.test(text);
}

/** A text as a field shows it: without the line ends that a block of text ends with; nothing of dots to write on. */
export function shownText(node: TreeNode | undefined): string {
  return node?.kind === 'scalar' && node.core !== null ? shownOfText(node.written) : '';
}

/** The same of a text that is about to be written. */
export function shownOfText(text: string): string {
  return isDots(text) ? '' : text.replace(/\n+$/, '');
}

/** Whether a value is dots to write on, in whose place the field shows that it is not filled in. */
export function hasDots(node: TreeNode | undefined): boolean {
  return node?.kind === 'scalar' && isDots(node.written);
}

/** Whether a field shows nothing of a value: it is not there, says nothing, or is dots to write on. */
export function isBlank(node: TreeNode | undefined): boolean {
  if (node?.kind === 'list') return node.items.length === 0;
  return node?.kind !== 'map' && shownText(node) === '';
}

/**
 * A long text without the white space around it that Markdown has no use for, and that would keep it from being written as a plain block of
 * lines: at its end, and before its first line.
 */
export function tidied(text: string): string {
  return text.replace(/^[ \t]+/, '').trimEnd();
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
