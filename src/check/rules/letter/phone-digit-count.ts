import { expectedDigits, phoneNumbers } from '../../../thai/phone.ts';
import type { TextRule } from '../rule.ts';

/** A value of marks alone is told as such. */
const letter = /[A-Za-zก-ฮ]/;

/** A Thai telephone number has nine digits, a mobile one ten (domain.md A.2 row 17, F25); a text without any is none. */
export const phoneDigitCount: TextRule<'phone-digit-count'> = {
  code: 'phone-digit-count',
  severity: 'warning',
  looksAt: 'text',
  find: ({ pointer, value, range }) => {
    if (!/^\/contact\/(?:phone\/\d+|fax)$/.test(pointer)) return [];
    if (!/[\d๐-๙]/.test(value) && letter.test(value))
      return [{ at: range(0, value.length), params: { written: value, digits: 0, expected: 9 } }];
    return phoneNumbers(value).flatMap(({ digits, start, end }) => {
      const expected = expectedDigits(digits);
      if (expected === undefined || digits.length === expected) return [];
      return [{ at: range(start, end), params: { written: value.slice(start, end), digits: digits.length, expected } }];
    });
  },
};
