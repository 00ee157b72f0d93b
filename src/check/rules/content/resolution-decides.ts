import { oneOf } from '../../../thai/one-of.ts';
import type { TextRule } from '../rule.ts';
import { DECIDING_VERBS } from './deciding-verbs.ts';

const verb = `(?<verb>${oneOf(DECIDING_VERBS)})`;
/** What was decided before is told, not asked for: เห็นชอบไว้แล้ว. */
const asked = `(?![ก-๎]*แล้ว)`;
const first = new RegExp(
  `^(?:รับทราบ(?:และ|พร้อมทั้ง|รวมทั้ง))?(?:(?:ขอ)?ให้ความ)?${verb}${asked}|^(?<order>ให้)(?=กระทรวง|กรม|สำนัก|หน่วยงาน|ส่วนราชการ)`,
);
/** Joined to a resolution by a space, as clauses are: not in พิจารณาและเห็นชอบ. */
const joined = new RegExp(String.raw`[ \u00A0](?:และ|พร้อมทั้ง|รวมทั้ง|ตลอดจน)[ \u00A0]?${verb}${asked}`, 'g');

/** A matter for information asks the cabinet to take note, and for no decision (domain.md F28, D.4). */
export const resolutionDecides: TextRule<'resolution-decides'> = {
  code: 'resolution-decides',
  severity: 'warning',
  looksAt: 'text',
  find: ({ pointer, value, range }) => {
    if (!/^\/resolutions\/\d+$/.test(pointer)) return [];
    const text = value.trimStart();
    const lead = value.length - text.length;
    const found = [first.exec(text), ...text.matchAll(joined)].filter((each) => each !== null);
    return found.map(({ 0: words, index, groups }) => {
      const told = groups?.verb ?? groups?.order ?? '';
      const end = lead + index + words.length;
      return { at: range(end - told.length, end), params: { verb: told } };
    });
  },
};
