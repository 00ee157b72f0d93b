import type { Diagnostic } from '../../model/diagnostic.ts';
import { asText } from '../as-text.ts';
import type { Finding } from '../finding.ts';
import { linesNotListed } from '../lines-not-listed.ts';
import { items, resolved, typesOf } from '../schema.ts';

/** A text where a list of texts is wanted: its lines are the items. One that has commas may be several, which only its writer knows. */
export function bareItem(diagnostic: Diagnostic, { at: { node }, place }: Finding): Diagnostic {
  if (diagnostic.code !== 'wrong-type' || diagnostic.params.expected !== 'list') return diagnostic;
  const ofItems = items(place);
  if (node.kind !== 'scalar' || !ofItems || !typesOf(resolved(ofItems)).includes('string')) return diagnostic;
  if (node.written.trim().includes('\n')) return linesNotListed(node);
  if (node.core === null || /[,，、]/.test(node.written)) return diagnostic;
  return { ...diagnostic, fix: { range: node.range, text: `[${asText(node.written.trim())}]` } };
}
