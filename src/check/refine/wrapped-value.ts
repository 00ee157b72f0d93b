import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ScalarNode, TreeNode } from '../../read/index.ts';
import { asText } from '../as-text.ts';
import type { Finding } from '../finding.ts';

/** One value is wanted, and a list or a map holds just one: the fix takes it out. */
export function wrappedValue(diagnostic: Diagnostic, { at: { node } }: Finding): Diagnostic {
  if (diagnostic.code !== 'wrong-type' || !['text', 'integer', 'number'].includes(diagnostic.params.expected))
    return diagnostic;
  const only = onlyValue(node);
  if (!only || only.core === null || only.written.trim().includes('\n')) return diagnostic;
  const text = only.core === only.written ? asText(only.written.trim()) : only.written;
  return { ...diagnostic, fix: { range: node.range, text } };
}

function onlyValue(node: TreeNode): ScalarNode | undefined {
  if (node.kind === 'scalar') return undefined;
  const values = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  const [only] = values;
  return values.length === 1 && only?.kind === 'scalar' ? only : undefined;
}
