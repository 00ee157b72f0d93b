import type { Diagnostic } from '../model/diagnostic.ts';
import type { ScalarNode, TreeNode } from '../read/index.ts';
import { asText } from './as-text.ts';
import { errorAt } from './error-at.ts';
import { items, property, type SchemaPlace, settle, typesOf } from './schema.ts';

/**
 * Finds lines under `|` where one text or a list of lines may stand (an address, a position): as one text they would be
 * printed behind each other. Everywhere else in the input such a text is of another type, which the schema tells.
 */
export function unlistedLines(node: TreeNode, from: SchemaPlace | undefined): readonly Diagnostic[] {
  const place = from && settle(from, node);
  if (!place) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => unlistedLines(item, items(place)));
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => unlistedLines(value, property(place, key)));
  const types = typesOf(place);
  const isLines = types.includes('array') && types.includes('string') && node.written.trim().includes('\n');
  return isLines ? [linesNotListed(node)] : [];
}

/** Several lines of text that are to be a list; the fix makes each an item. */
export function linesNotListed(node: ScalarNode): Diagnostic {
  const lines = node.written.split('\n').map((line) => line.trim().replace(/^-\s+/, ''));
  const list = lines.filter((line) => line !== '');
  const end = node.style === 'block' ? '\n' : '';
  return {
    ...errorAt('lines-not-listed', node.range, { lines: list.length }),
    fix: { range: node.range, text: `[${list.map(asText).join(', ')}]${end}` },
  };
}
