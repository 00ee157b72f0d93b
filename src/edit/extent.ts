import type { TreeNode } from '../read/index.ts';
import { lineBelow } from './lines.ts';
import { isFlow } from './opened.ts';

/** Where a value's last character lies: behind it, without the space, the line end or the empty lines that follow. */
export function valueEnd(text: string, node: TreeNode): number {
  if (node.kind === 'scalar' || isFlow(text, node)) return textEnd(text, node);
  const parts = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return Math.max(node.range.start, ...parts.map((part) => valueEnd(text, part)));
}

/** Where the line below a value starts, behind a comment on its line. */
export function belowValue(text: string, node: TreeNode): number {
  const end = valueEnd(text, node);
  return end > 0 && keepsLineEnds(text, node) && text[end - 1] === '\n' ? end : lineBelow(text, end);
}

function textEnd(text: string, node: TreeNode): number {
  const { start, end } = node.range;
  if (node.kind !== 'scalar' || node.style !== 'block' || isKeeping(text, start)) return end;
  return start + text.slice(start, end).trimEnd().length;
}

/** Whether the last text in a value is a block that ends with all the line ends it stands before (`|+`). */
function keepsLineEnds(text: string, node: TreeNode): boolean {
  if (node.kind === 'scalar') return node.style === 'block' && isKeeping(text, node.range.start);
  if (isFlow(text, node)) return false;
  const parts = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  const end = valueEnd(text, node);
  return parts.some((part) => valueEnd(text, part) === end && keepsLineEnds(text, part));
}

function isKeeping(text: string, start: number): boolean {
  return /^[|>]\d?\+/.test(text.slice(start, start + 3));
}
