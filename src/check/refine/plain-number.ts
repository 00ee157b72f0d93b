import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ScalarNode } from '../../read/index.ts';
import { arabicDigits } from '../../thai/numerals.ts';
import { errorAt } from '../error-at.ts';
import type { Finding } from '../finding.ts';

/** A count that is plainly one but for its dress: `"3"`, `1,000`, `1.0`, `1e3`, or with its unit, `3 ชุด`. */
export function plainNumber(diagnostic: Diagnostic, { at: { node } }: Finding): Diagnostic {
  if (diagnostic.code !== 'wrong-type' || diagnostic.params.expected !== 'integer') return diagnostic;
  if (node.kind !== 'scalar') return diagnostic;
  return dressed(node) ?? withUnit(node) ?? diagnostic;
}

function dressed(node: ScalarNode): Diagnostic | undefined {
  const value = node.written.trim();
  const plain = plainForm(value, node.core);
  if (plain === undefined) return undefined;
  const dress = /^\d+$/.test(value) ? 'quotes' : 'form';
  return {
    ...errorAt('number-not-plain', node.range, { value: node.written, plain, dress }),
    fix: { range: node.range, text: plain },
  };
}

/** The digits alone, where the number cannot be another. */
function plainForm(value: string, core: ScalarNode['core']): string | undefined {
  if (/^\d{1,15}$/.test(value)) return value;
  if (/^\d{1,3}(?:,\d{3}){1,4}$/.test(value)) return value.replaceAll(',', '');
  if (/^\d{1,15}\.0+$/.test(value)) return value.replace(/\..*/, '');
  return typeof core === 'number' && Number.isSafeInteger(core) && core >= 0 ? String(core) : undefined;
}

function withUnit(node: ScalarNode): Diagnostic | undefined {
  const { figure, unit } =
    /^(?<figure>[\d๐-๙]{1,9}) ?(?<unit>[\p{L}][\p{L}\p{M}]*)$/u.exec(node.written.trim())?.groups ?? {};
  if (figure === undefined || unit === undefined) return undefined;
  const plain = arabicDigits(figure);
  return {
    ...errorAt('number-with-unit', node.range, { value: node.written, plain, unit }),
    fix: { range: node.range, text: plain },
  };
}
