import type { Inline } from '../model/document.ts';
import { type Converted, thaiDigits } from '../thai/numerals.ts';

/**
 * The inlines of one paragraph with their digits made Thai where official papers want them so
 * (domain.md E.4). The whole paragraph decides, since a Latin word may end where bold begins.
 */
export function thaiInlines(inlines: readonly Inline[]): readonly Inline[] {
  const texts = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n'));
  const whole = texts.join('');
  const converted = thaiDigits(whole);
  const outputOffset = converted.text.length === whole.length ? (input: number) => input : offsetsOf(converted);
  let input = 0;
  return inlines.map((inline, position) => {
    const start = outputOffset(input);
    input += texts[position]?.length ?? 0;
    return inline.kind === 'text' ? { ...inline, text: converted.text.slice(start, outputOffset(input)) } : inline;
  });
}

/** The output offset of an input offset. To be asked for in rising order. */
function offsetsOf({ text, inputOffset }: Converted): (input: number) => number {
  let output = 0;
  return (input) => {
    while (output < text.length && inputOffset(output) < input) output += 1;
    return output;
  };
}
