import { anyScript } from '../../../thai/any-script.ts';
import type { TextRule } from '../rule.ts';

/** Item 1 of the checklist may say with a dash that there is no deadline. */
const mayBeDash: ReadonlySet<string> = new Set(['/deadline']);

const letterOrDigit = anyScript(String.raw`[\p{L}\p{N}]`, 'u');

/** A value without a letter or digit, `-` or `....`, is printed behind its label as it is (domain.md F43). */
export const valueIsPlaceholder: TextRule<'value-is-placeholder'> = {
  code: 'value-is-placeholder',
  severity: 'error',
  looksAt: 'text',
  find: ({ pointer, value, range }, { draft }) => {
    if (draft || letterOrDigit(value).test(value)) return [];
    if (mayBeDash.has(pointer) && /^\s*[-–—]\s*$/.test(value)) return [];
    return [{ at: range(0, value.length), params: { value } }];
  },
};
