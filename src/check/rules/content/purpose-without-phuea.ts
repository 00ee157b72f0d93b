import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';

/** Misspellings of เพื่อ are told as such. */
const inOrderTo = /^เพ[\u0E31-\u0E4E]*อ/;
/** What reads on from the place of the meeting as well. */
const connective = /^(?:โดย|ซึ่ง|สำหรับ|ภายใต้|อัน|ใน|ตาม|และ|ด้วย|เนื่อง|มี(?:วัตถุประสงค์|เป้าหมาย|จุดมุ่งหมาย))/;
const label = /^(?:วัตถุประสงค์|เป้าหมาย|จุดมุ่งหมาย)[^เ]{0,30}เพื่อ/;
const word = /[0-9A-Za-zก-ฮเ-ไ๐-๙]/;

/** The purpose stands behind the meeting's place in the opening sentence, which reads on only with เพื่อ (domain.md A.5). */
export const purposeWithoutPhuea: TextRule<'purpose-without-phuea'> = {
  code: 'purpose-without-phuea',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => {
    if (text.pointer !== '/meeting/purpose') return [];
    const start = text.value.length - text.value.trimStart().length;
    const purpose = text.value.slice(start);
    if (inOrderTo.test(purpose) || connective.test(purpose) || !word.test(purpose)) return [];
    const typed = label.exec(purpose)?.[0] ?? firstWord(purpose);
    const meant = typed.endsWith('เพื่อ') ? 'เพื่อ' : leadOf(typed) + typed;
    const end = start + typed.length;
    return [{ at: text.range(start, end), params: { meant }, ...fixOf(text, start, end, meant) }];
  },
};

/** Found when it is to be shown, since a dictionary takes its time. */
function firstWord(text: string): string {
  const [first] = new Intl.Segmenter('th', { granularity: 'word' }).segment(text.slice(0, 60));
  return first?.segment ?? '';
}

/** เพื่อ joins a Thai word directly, anything else behind a space. */
function leadOf(purpose: string): string {
  return /^[ก-ฮเ-ไ]/.test(purpose) ? 'เพื่อ' : 'เพื่อ ';
}
