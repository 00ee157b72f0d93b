import type { OfficeWords, Places } from '../model/submission.ts';
import type { TreeNode } from '../read/index.ts';
import { nodeAt } from './node-at.ts';

/** The input's `words`: one text names a file, a list is the words themselves. */
export function officeWords(words: readonly string[], tree: TreeNode, written: Places): OfficeWords {
  if (nodeAt(tree, '/words').node.kind === 'list')
    return { kind: 'list', words: words.map((text, index) => ({ text, at: written.value(`/words/${index}`) })) };
  return { kind: 'file', name: words[0] ?? '', at: written.value('/words') };
}
