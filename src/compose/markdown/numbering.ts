import { arabicDigits } from '../../thai/numerals.ts';
import type { LadderStep } from '../styles.ts';

/** An item's printed number: `#` of the form filled with its own number and those of the levels above. */
export function listNumber(step: LadderStep, numbers: readonly number[]): string {
  const places = step.form.split('#').length - 1;
  const used = numbers.slice(numbers.length - places);
  let next = 0;
  return step.form.replaceAll('#', () => String(used[next++] ?? ''));
}

/** The number that is written before an item, if the text there is a list marker. */
export function writtenNumber(text: string, offset: number): number | undefined {
  const marker = /^\d{1,9}(?=[.)])/.exec(arabicDigits(text.slice(offset, offset + 10)));
  return marker ? Number(marker[0]) : undefined;
}
