import type { TextRule } from '../rule.ts';
import { openingParagraph } from './opening-paragraph.ts';

/** นั้น as a word of its own: the one that closes what ตามที่ opened. */
const closingNan = /(?<=\s)นั้น(?=\s|$)/;

/** A letter that opens with ด้วย or เนื่องจาก tells something new, which no นั้น takes up (domain.md A.5, F10). */
export const openingWithNan: TextRule<'opening-with-nan'> = {
  code: 'opening-with-nan',
  severity: 'warning',
  looksAt: 'text',
  find: ({ document, pointer, value, range }) => {
    if (document !== 'cover-letter' || pointer !== '/body') return [];
    const { text, start } = openingParagraph(value);
    const [opening] = /^(?:ด้วย|เนื่องจาก|เนื่องด้วย)/.exec(text) ?? [];
    const nan = closingNan.exec(text);
    if (opening === undefined || !nan) return [];
    const from = start + nan.index;
    return [{ at: range(from, from + nan[0].length), params: { opening } }];
  },
};
