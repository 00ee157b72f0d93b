import { lacksZero, phoneNumbers } from '../../../thai/phone.ts';
import type { TextRule } from '../rule.ts';

/** A telephone number begins with 0, which spreadsheets drop (domain.md E.5, F25). */
export const phoneLostZero: TextRule<'phone-lost-zero'> = {
  code: 'phone-lost-zero',
  severity: 'warning',
  looksAt: 'text',
  find: ({ pointer, value, range }) => {
    if (!/^\/contact\/(?:phone\/\d+|fax)$/.test(pointer)) return [];
    return phoneNumbers(value)
      .filter(({ digits }) => lacksZero(digits))
      .map(({ start, end }) => {
        const written = value.slice(start, end);
        const zero = /[๐-๙]/.test(written) ? '๐' : '0';
        // 0 2659 6442, but 081 234 5678.
        const suggestion = /^[\d๐-๙]{4} /.test(written) ? `${zero} ${written}` : zero + written;
        const at = range(start, end);
        return { at, params: { written, suggestion }, fix: { range: at, text: suggestion } };
      });
  },
};
