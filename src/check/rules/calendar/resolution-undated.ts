import type { TextRule } from '../rule.ts';
import { linesOf } from './lines.ts';

const resolution = /มติ(?:ของ)?(?:คณะรัฐมนตรี|[ \u00A0]?ครม\.)/;
const cited = new RegExp(`ตาม${resolution.source}`, 'g');
/** Words after the citation with which it means one named before, or no certain one. */
const unspecific =
  /^[ \u00A0]?(?:ดังกล่าว|ข้างต้น|เดียวกัน|นี้|นั้น|ต่อไป|ที่เกี่ยวข้อง|ที่อ้างถึง|ทุก|และ|หรือ|(?:โดย|อย่าง)เคร่งครัด|ประจำปี|สัญจร|(?:ฝ่าย)?เศรษฐกิจ)/;

/**
 * A body that rests on a cabinet resolution without its date (domain.md F33). Thai prose does not mark the end of a
 * sentence, so a date anywhere in the paragraph counts, and so does a resolution cited with one in a paragraph before. Checklists
 * are summaries of what letter and memo say in full: they may leave the date out.
 */
export const resolutionUndated: TextRule<'resolution-undated'> = {
  code: 'resolution-undated',
  severity: 'warning',
  looksAt: 'text',
  find: ({ document, markdown, value, range, dates }) => {
    if (!markdown || document === 'checklist') return [];
    for (const { text, start } of linesOf(value).filter((line) => resolution.test(line.text))) {
      const hasDate = dates().some((date) => date.start >= start && date.end <= start + text.length);
      if (hasDate || text.includes('อ้างถึง')) return [];
      const bare = [...text.matchAll(cited)].find(
        ({ 0: words, index }) => !unspecific.test(text.slice(index + words.length)),
      );
      if (bare) return [{ at: range(start + bare.index, start + bare.index + bare[0].length), params: {} }];
    }
    return [];
  },
};
