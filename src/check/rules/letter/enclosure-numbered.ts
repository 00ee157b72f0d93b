import type { TextRule } from '../rule.ts';

/** Enclosures are numbered by the program, after the checklist and the memo: a number in the title would stand beside it (domain.md A.4, F13). */
export const enclosureNumbered: TextRule<'enclosure-numbered'> = {
  code: 'enclosure-numbered',
  severity: 'warning',
  looksAt: 'text',
  find: ({ pointer, value, range }) => {
    if (!/^\/enclosures\/\d+\/title$/.test(pointer)) return [];
    const [number = ''] = /^\(?[\d๐-๙]{1,3}[.)] *(?=[^\d๐-๙ ])/.exec(value) ?? [];
    if (number === '') return [];
    const at = range(0, number.length);
    return [{ at, params: { number: number.trim() }, fix: { range: at, text: '' } }];
  },
};
