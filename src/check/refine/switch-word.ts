import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';
import { switchWords } from './meant-words.ts';

/** `yes`, `on` or `ใช่` where YAML 1.2 has only `true` and `false`. */
export function switchWord(diagnostic: Diagnostic, { at: { node } }: Finding): Diagnostic {
  if (diagnostic.code !== 'wrong-type' || diagnostic.params.expected !== 'boolean') return diagnostic;
  const written = node.kind === 'scalar' ? node.written.trim().toLowerCase() : '';
  const meant = (['true', 'false'] as const).find((word) => word === written || switchWords[word].includes(written));
  return meant === undefined ? diagnostic : { ...diagnostic, fix: { range: node.range, text: meant } };
}
