import { monthYear, weekdayDate } from '../../../thai/date-format.ts';
import { parseDate } from '../../../thai/dates.ts';
import type { FormWords } from '../words/form.ts';

/** A date as the papers understand it, in full with its weekday; absent where it is none: that is a problem, told as one. */
export function dateReading(text: string): string | undefined {
  const reading = parseDate(text);
  if (!reading.ok) return undefined;
  return reading.date.kind === 'day' ? weekdayDate(reading.date) : monthYear(reading.date);
}

export function Reading({ text, words }: { readonly text: string; readonly words: FormWords }) {
  const date = dateReading(text);
  return <p class="form-reading">{date && words.readAs(date)}</p>;
}
