import type { SourceRange } from '../../model/diagnostic.ts';
import type { Comment, TreeNode } from '../../read/index.ts';
import { partitionPoint } from './partition-point.ts';

/** The entry or list item that a comment speaks of, with everything in it; none for a comment after the last one. */
export type Coverage = (comment: Comment) => SourceRange | undefined;

/**
 * What the comments of a file speak of. Alone on its line, a comment speaks of the next entry or list item. Behind something, it speaks of
 * the first that begins on its line; of a line on which none begins (`]`, the rest of a text), of the last that ends there.
 */
export function coverageOf(text: string, tree: TreeNode): Coverage {
  const byStart = [...partsOf(tree)];
  const byEnd = [...byStart].sort((a, b) => a.end - b.end);
  const startingFrom = (offset: number) => byStart[partitionPoint(byStart, ({ start }) => start < offset)];
  const endingBy = (offset: number) => byEnd[partitionPoint(byEnd, ({ end }) => end <= offset) - 1];
  return ({ range, alone }) => {
    if (alone) return startingFrom(range.end);
    const line = text.lastIndexOf('\n', range.start - 1) + 1;
    const next = startingFrom(line);
    const last = endingBy(range.start);
    if (next && next.start < range.start) return next;
    return last && last.end > line ? last : next;
  };
}

/** The stretch of every entry, from its key on, and of every list item: in the order of their starts, each before what is in it. */
function* partsOf(node: TreeNode): Generator<SourceRange> {
  if (node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const item of node.items) {
      yield item.range;
      yield* partsOf(item);
    }
    return;
  }
  for (const { keyRange, value } of node.entries) {
    yield { ...keyRange, end: value.range.end };
    yield* partsOf(value);
  }
}
