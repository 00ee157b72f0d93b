import type { SourceRange } from '../../model/diagnostic.ts';
import type { Comment, TreeNode } from '../../read/index.ts';

/**
 * What a comment speaks of: behind something on its line, the first entry or list item of that line; alone on its line, the
 * next entry or item, with everything in it. A comment after the last one covers nothing.
 */
export function coveredBy({ range, alone }: Comment, text: string, tree: TreeNode): SourceRange {
  const from = alone ? range.end : text.lastIndexOf('\n', range.start - 1) + 1;
  const [first] = parts(tree)
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return first ?? { ...range, start: range.end };
}

/** The stretch of every entry, from its key on, and of every list item. */
function parts(node: TreeNode): readonly SourceRange[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => [item.range, ...parts(item)]);
  return node.entries.flatMap(({ keyRange, value }) => [{ ...keyRange, end: value.range.end }, ...parts(value)]);
}
