import { normalForm } from '../../../thai/normal-form.ts';
import type { TextRule } from '../rule.ts';

/** The ministry without its name: กระทรวงฯ, and in titles รัฐมนตรีว่าการฯ, ปลัดกระทรวงฯ. */
const shortened = /(?:ว่าการ|กระทรวง)ฯ/;

/**
 * ฯ stands for a name that the paper's text has given in full before (domain.md F21). The letterhead does not
 * count as text; the opening that a purpose or a delegation of the meeting writes does. Signature and checklist stand below the full name.
 */
export const ministryShortenedEarly: TextRule<'ministry-shortened-early'> = {
  code: 'ministry-shortened-early',
  severity: 'warning',
  looksAt: 'text',
  find: ({ document, pointer, value, range }, facts) => {
    if (document === 'checklist' || (pointer !== '/subject' && pointer !== '/body')) return [];
    const paper = document === 'cover-letter' ? facts.letter.facts : facts.memo.facts;
    const ministry = paper.ministry?.name;
    const { purpose, delegation } = paper.meeting ?? {};
    const opened = pointer === '/body' && (purpose !== undefined || delegation !== undefined);
    if (ministry === undefined || opened || !ministry.startsWith('กระทรวง')) return [];
    const found = shortened.exec(value);
    if (!found || normalForm(value.slice(0, found.index)).includes(normalForm(ministry))) return [];
    const [written] = found;
    const at = range(found.index, found.index + written.length);
    const full = written.startsWith('ว่าการ') ? `ว่าการ${ministry}` : ministry;
    return [{ at, params: { written, ministry }, fix: { range: at, text: full } }];
  },
};
