import type { Diagnostic } from '../../model/diagnostic.ts';
import { asText } from '../as-text.ts';
import type { Finding } from '../finding.ts';

/** `ministry: กระทรวงคมนาคม` where a map is wanted that needs but one key: the text is that key's. */
export function bareValue(diagnostic: Diagnostic, { at: { node }, place }: Finding): Diagnostic {
  if (diagnostic.code !== 'wrong-type' || diagnostic.params.expected !== 'map') return diagnostic;
  const [key, ...others] = place.schema.required ?? [];
  if (node.kind !== 'scalar' || node.core === null || key === undefined || others.length > 0) return diagnostic;
  const text = node.written.trim();
  return text.includes('\n')
    ? diagnostic
    : { ...diagnostic, fix: { range: node.range, text: `{ ${key}: ${asText(text)} }` } };
}
