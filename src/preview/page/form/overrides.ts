import type { Path } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import { nodeAt } from './values.ts';

const papers = ['letter', 'memo', 'checklist'] as const;

/** The papers that take a shared fact from their own section instead. The text has fields of its own for that, and says so itself. */
export function overridesOf(tree: TreeNode, [key]: Path): readonly (typeof papers)[number][] {
  if (typeof key !== 'string' || key === 'body' || papers.some((paper) => paper === key)) return [];
  return papers.filter((paper) => nodeAt(tree, [paper, key]) !== undefined);
}
