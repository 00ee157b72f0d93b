import type { Diagnostic } from '../../model/diagnostic.ts';
import { formatTime, parseTime } from '../../thai/time.ts';
import type { Finding } from '../finding.ts';

/** `9:30 น.` or `เวลา 09.30 น.`: the paper prints น. itself. In quotation marks, since YAML reads 09.30 as the number 9.3. */
export function plainTime(diagnostic: Diagnostic, { at: { node }, error }: Finding): Diagnostic {
  if (diagnostic.code !== 'bad-pattern' || !error.instancePath.endsWith('/time')) return diagnostic;
  const time = node.kind === 'scalar' ? parseTime(node.written) : undefined;
  if (time === undefined || time.hour === 24) return diagnostic;
  return { ...diagnostic, fix: { range: node.range, text: `"${formatTime(time).replace(' น.', '')}"` } };
}
