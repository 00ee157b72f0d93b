import { isDateField } from '../../date-fields.ts';
import type { TextRule } from '../rule.ts';

/** Marks that a blank of a form is made of. In a name or a position fewer of them are one; prose may hold an ellipsis. */
const blank = /\.{5,}|…{2,}|_{4,}/g;
const shortBlank = /\.{3,}|…+|_{2,}/g;
const named =
  /^\/(?:(?:signatory|coordinator|ministry|meeting)\/(?:name|position\/\d+)|signatory\/acting\/for|contact\/office\/\d+|to)$/;

/**
 * Dots beside text, นาย........ใจดี: a blank of a form that nobody filled in (domain.md F43). Those behind พ.ศ. are the year of a draft
 * act. A value of marks alone is value-is-placeholder's.
 */
export const blankUnfilled: TextRule<'blank-unfilled'> = {
  code: 'blank-unfilled',
  severity: 'warning',
  looksAt: 'text',
  find: ({ pointer, prose, value, range }, { draft }) => {
    if (draft || isDateField(pointer) || !/\.{3}|…|__/.test(value)) return [];
    const text = prose();
    return [...text.matchAll(named.test(pointer) ? shortBlank : blank)].flatMap(({ 0: marks, index }) => {
      const end = index + marks.length;
      const isYear = /พ\.ศ\.[ \u00A0]{0,3}$/.test(text.slice(Math.max(0, index - 8), index));
      if (isYear || !/[^\s.…_–—-]/.test(value)) return [];
      return [{ at: range(index, end), params: { marks: marks.slice(0, 10) } }];
    });
  },
};
