import { arabicDigits } from '../../thai/numerals.ts';
import type { LadderStep } from '../styles.ts';

/** An item's printed number: `#` of the form filled with its own number and those of the levels above. */
export function listNumber(step: LadderStep, numbers: readonly number[]): string {
  const places = step.form.split('#').length - 1;
  const used = numbers.slice(numbers.length - places);
  let next = 0;
  return step.form.replaceAll('#', () => String(used[next++] ?? ''));
}

/** A list marker as it was written: `12)`. */
export interface WrittenMarker {
  readonly text: string;
  readonly number: number;
  readonly delimiter: '.' | ')';
}

/** The list marker at an offset, digits Arabic or Thai. */
export function writtenMarker(text: string, offset: number): WrittenMarker | undefined {
  const [, digits, delimiter] = /^(\d{1,9})([.)])/.exec(arabicDigits(text.slice(offset, offset + 11))) ?? [];
  if (digits === undefined || (delimiter !== '.' && delimiter !== ')')) return undefined;
  return { text: text.slice(offset, offset + digits.length + 1), number: Number(digits), delimiter };
}
