import type { SourceRange } from '../model/diagnostic.ts';
import type { TreeNode } from '../read/index.ts';
import { segments } from './pointer.ts';

/** Where a pointer leads in a tree. */
export interface Located {
  /** The value, or its nearest ancestor that was written. */
  readonly node: TreeNode;
  /** The key that holds the node, unless it is an item of a list or the whole file. */
  readonly keyRange?: SourceRange;
  /** Whether the value itself was written. */
  readonly found: boolean;
}

export function nodeAt(tree: TreeNode, pointer: string): Located {
  let at: Located = { node: tree, found: true };
  for (const segment of segments(pointer)) {
    const next = step(at.node, segment);
    if (next === undefined) return { ...at, found: false };
    at = next;
  }
  return at;
}

function step(node: TreeNode, segment: string): Located | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.find(({ key }) => key === segment);
    return entry && { node: entry.value, keyRange: entry.keyRange, found: true };
  }
  const item = node.kind === 'list' ? node.items[Number(segment)] : undefined;
  return item && { node: item, found: true };
}

/** What to show of a map as such, which may be many lines long: the key that holds it, else its first key. */
export function nameRange({ node, keyRange }: Located): SourceRange {
  if (keyRange !== undefined) return keyRange;
  return node.kind === 'map' ? (node.entries[0]?.keyRange ?? node.range) : node.range;
}
