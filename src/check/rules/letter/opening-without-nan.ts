import { announces } from '../../../thai/announcing.ts';
import type { TextRule } from '../rule.ts';
import { openingParagraph } from './opening-paragraph.ts';

/** A letter that opens with ตามที่ or ตามหนังสือที่อ้างถึง recalls something, and closes what it recalls with นั้น (domain.md A.5, F10). */
export const openingWithoutNan: TextRule<'opening-without-nan'> = {
  code: 'opening-without-nan',
  severity: 'warning',
  looksAt: 'text',
  find: ({ document, pointer, value, range }) => {
    if (document !== 'cover-letter' || pointer !== '/body') return [];
    const { text, start } = openingParagraph(value);
    const [opening] = /^(?:ตามที่|ตามหนังสือ(?:ที่อ้างถึง)?|อนุสนธิ)/.exec(text) ?? [];
    // What a list goes on with may close below it.
    if (opening === undefined || /นั้น(?=[\s”)]|$)/.test(text) || announces(text)) return [];
    return [{ at: range(start, start + opening.length), params: { opening } }];
  },
};
