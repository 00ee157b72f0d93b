import type { TextRule } from '../rule.ts';

/** โทร. is printed before every phone number: a fax number belongs into `fax` (domain.md A.2 row 17, F25). */
export const faxAmongPhones: TextRule<'fax-among-phones'> = {
  code: 'fax-among-phones',
  severity: 'warning',
  looksAt: 'text',
  find: ({ pointer, value, range }) => {
    if (!/^\/contact\/phone\/\d+$/.test(pointer)) return [];
    const found = /โทรสาร|โทร\.สาร|แฟกซ์|\bfax\b/i.exec(value);
    if (!found) return [];
    const [written] = found;
    return [{ at: range(found.index, found.index + written.length), params: { written } }];
  },
};
