import type { TextRule } from '../rule.ts';

const close = /(?:ขอแสดงความนับถือ(?:อย่างยิ่ง)?|ขอนมัสการด้วยความเคารพ(?:อย่าง(?:ยิ่ง|สูง))?)$/;

/** The complimentary close follows from the addressee and is printed above the signature: typed as well it would stand there twice, or differ (domain.md B, F07). */
export const complimentaryCloseTyped: TextRule<'complimentary-close-typed'> = {
  code: 'complimentary-close-typed',
  severity: 'error',
  looksAt: 'text',
  find: ({ document, pointer, value, range }) => {
    if (document !== 'cover-letter' || (pointer !== '/body' && pointer !== '/closing')) return [];
    const text = value.trimEnd();
    const [written] = close.exec(text) ?? [];
    if (written === undefined) return [];
    const at = range(text.length - written.length, text.length);
    const before = text.slice(0, -written.length).trimEnd();
    if (before === '') return [{ at, params: { written } }];
    return [{ at, params: { written }, fix: { range: range(before.length, text.length), text: '' } }];
  },
};
