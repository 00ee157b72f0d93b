import type { FormWords } from '../words/form.ts';
import { dateReading } from './date-reading.ts';

/** How a date is understood, under its box. */
export function Reading({ text, words }: { readonly text: string; readonly words: FormWords }) {
  const date = dateReading(text);
  return <p class="form-reading">{date && words.readAs(date)}</p>;
}
