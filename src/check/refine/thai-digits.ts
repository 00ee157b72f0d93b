import type { Diagnostic } from '../../model/diagnostic.ts';
import { arabicDigits } from '../../thai/numerals.ts';
import { errorAt } from '../error-at.ts';
import type { Finding } from '../finding.ts';
import { typesOf } from '../schema.ts';

/** `quantity: ๑` or `baht: ๕๐๐`: a number that is reckoned with is written in Arabic digits. */
export function thaiDigits(diagnostic: Diagnostic, { at, place }: Finding): Diagnostic {
  if (diagnostic.code !== 'wrong-type' && diagnostic.code !== 'bad-pattern') return diagnostic;
  const { node } = at;
  if (node.kind !== 'scalar' || !/^[๐-๙][\d๐-๙,.]*$/.test(node.written)) return diagnostic;
  const arabic = withoutCommas(arabicDigits(node.written), typesOf(place));
  return {
    ...errorAt('number-in-thai-digits', node.range, { value: node.written, arabic }),
    fix: { range: node.range, text: arabic.includes(',') ? `"${arabic}"` : arabic },
  };
}

/** Only an amount that may be text takes commas at its thousands; a count is a plain number. */
function withoutCommas(figure: string, types: readonly string[]): string {
  return types.includes('string') ? figure : figure.replaceAll(',', '');
}
