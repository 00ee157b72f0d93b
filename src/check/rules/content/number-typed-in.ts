import { decimalLevel } from '../../../thai/decimal-level.ts';
import type { TextRule } from '../rule.ts';

/** What the papers number by themselves. */
const numbered = /^\/(?:resolutions\/\d+|(?:agencies|committees)\/\d+\/name)$/;
const digits = String.raw`[\d๐-๙]{1,2}`;
const number = String.raw`${digits}[.)](?=[^\d๐-๙])|\(${digits}\)|${decimalLevel}(?=[ \u00A0])`;
const typed = new RegExp(String.raw`^[ \u00A0]*(?<number>${number})[ \u00A0]*(?=[ก-๎])`);

/** Resolutions and the bodies asked get their numbers from the form: one typed in front is printed twice (domain.md F18). */
export const numberTypedIn: TextRule<'number-typed-in'> = {
  code: 'number-typed-in',
  severity: 'error',
  looksAt: 'text',
  find: ({ pointer, value, range }) => {
    const found = numbered.test(pointer) ? typed.exec(value) : undefined;
    if (!found) return [];
    const at = range(0, found[0].length);
    return [{ at, params: { number: found.groups?.number ?? '' }, fix: { range: at, text: '' } }];
  },
};
