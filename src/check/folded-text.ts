import type { Diagnostic } from '../model/diagnostic.ts';
import type { TreeNode } from '../read/index.ts';
import { errorAt } from './error-at.ts';
import { markdownKeys } from './markdown-keys.ts';

/**
 * Finds bodies of several lines that YAML joins into one: written without `|`, or with `>`. Their lists
 * and tables would come out as one paragraph. `text` is the whole file's.
 */
export function foldedTexts(text: string, tree: TreeNode): readonly Diagnostic[] {
  if (tree.kind === 'scalar') return [];
  if (tree.kind === 'list') return tree.items.flatMap((item) => foldedTexts(text, item));
  return tree.entries.flatMap(({ key, keyRange, value }) => {
    const isFolded =
      markdownKeys.has(key) && value.kind === 'scalar' && folds(text.slice(value.range.start, value.range.end));
    return isFolded ? [errorAt('text-folded', keyRange, { key })] : foldedTexts(text, value);
  });
}

/** Whether a scalar as written stands on several lines, and not behind `|`. */
function folds(written: string): boolean {
  return !written.startsWith('|') && written.trimEnd().includes('\n');
}
