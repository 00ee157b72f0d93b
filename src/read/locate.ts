import type { SourceRange } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import type { Places } from '../model/submission.ts';
import { alignment } from './align.ts';
import type { Alignment } from './alignment.ts';
import type { MapEntry, ScalarNode, TreeNode } from './tree.ts';

/** A node on a pointer's way, with the entry that led to it. `exact` is false for an ancestor. */
interface Found {
  readonly node: TreeNode;
  readonly entry?: MapEntry;
  readonly exact: boolean;
}

/**
 * Looks up places in a tree. Pointers are JSON pointers (RFC 6901). For a pointer that leads nowhere the nearest ancestor answers. The
 * place of a stretch of text is exact unless the text stands on several lines and holds escapes; then it is the whole scalar.
 */
export function locate({ text }: Source, tree: TreeNode): Places {
  const alignments = new Map<ScalarNode, Alignment | undefined>();
  const aligned = (node: ScalarNode) => {
    if (!alignments.has(node)) alignments.set(node, alignment(text, node));
    return alignments.get(node);
  };
  return {
    value: (pointer) => find(tree, pointer).node.range,
    key: (pointer) => {
      const { node, entry } = find(tree, pointer);
      return entry?.keyRange ?? node.range;
    },
    text: (pointer, start, end) => {
      const { node, exact } = find(tree, pointer);
      const found = exact && node.kind === 'scalar' ? aligned(node) : undefined;
      return found ? stretch(node.range, found, start, end) : node.range;
    },
  };
}

function find(tree: TreeNode, pointer: string): Found {
  let found: Found = { node: tree, exact: true };
  for (const step of steps(pointer)) {
    const next = child(found.node, step);
    if (!next) return { ...found, exact: false };
    found = next;
  }
  return found;
}

function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function child(node: TreeNode, step: string): Found | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.find(({ key }) => key === step);
    return entry && { node: entry.value, entry, exact: true };
  }
  const item = node.kind === 'list' && /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
  return item && { node: item, exact: true };
}

/**
 * A stretch ends right behind its last character, not before the next line's first. The line end that YAML gives to a block's
 * last line may be missing in the file.
 */
function stretch(whole: SourceRange, { starts, ends }: Alignment, start: number, end: number): SourceRange {
  const from = starts[start] ?? whole.end;
  const to = end > start ? (ends[end - 1] ?? from) : from;
  return { file: whole.file, start: from, end: Math.min(to, whole.end) };
}
