import type { Diagnostic } from '../../model/diagnostic.ts';
import { arabicDigits } from '../../thai/numerals.ts';
import { errorAt } from '../error-at.ts';
import type { Finding } from '../finding.ts';

/** `quantity: ๑` or `baht: ๕๐๐`: a number that is reckoned with is written in Arabic digits. */
export function thaiDigits(diagnostic: Diagnostic, { at }: Finding): Diagnostic {
  if (diagnostic.code !== 'wrong-type' && diagnostic.code !== 'bad-pattern') return diagnostic;
  const { node } = at;
  if (node.kind !== 'scalar' || !/^[๐-๙][\d๐-๙,.]*$/.test(node.written)) return diagnostic;
  const arabic = arabicDigits(node.written);
  return {
    ...errorAt('number-in-thai-digits', node.range, { value: node.written, arabic }),
    fix: { range: node.range, text: arabic.includes(',') ? `"${arabic}"` : arabic },
  };
}
