import type { Inline } from '../model/document.ts';
import { thaiDigits } from '../thai/numerals.ts';

/**
 * The inlines of one paragraph with their digits made Thai where official papers want them so
 * (domain.md E.4). The whole paragraph decides, since a Latin word may end where bold begins.
 */
export function thaiInlines(inlines: readonly Inline[]): readonly Inline[] {
  const texts = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n'));
  const converted = thaiDigits(texts.join(''));
  let input = 0;
  let output = 0;
  return inlines.map((inline, position) => {
    input += texts[position]?.length ?? 0;
    const start = output;
    while (output < converted.text.length && converted.inputOffset(output) < input) output += 1;
    return inline.kind === 'text' ? { ...inline, text: converted.text.slice(start, output) } : inline;
  });
}
