import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';

const gathering = 'ประชุม|สัมมนา|เสวนา|อบรม|ฝึกอบรม';

/** Beginnings that are no meeting's, and what was meant, in the form of String.replace. */
const slips: readonly { readonly typed: RegExp; readonly meant: string }[] = [
  { typed: new RegExp(`^(?:รายงาน)?(?:สรุป)?ผลการ(${gathering})`), meant: 'การ$1' },
  { typed: /^(?:รายงาน|สรุป|มติ)การประชุม/, meant: 'การประชุม' },
  { typed: /^(?:มติ)?ที่ประชุม/, meant: 'การประชุม' },
  { typed: new RegExp(`^(?:ได้)?(?:จัดให้มี|จัด|เข้าร่วม)[ \\u00A0]?((?:การ)?(?:${gathering}))`), meant: '$1' },
  { typed: /^(คณะ(?:กรรมการ|อนุกรรมการ|กรรมาธิการ|ทำงาน))/, meant: 'การประชุม$1' },
  { typed: /^([A-Za-z][^\s]{0,30})/, meant: 'การประชุม $1' },
];

/**
 * The opening sentence joins the name to ได้จัด or ได้เข้าร่วม, so it is the name of a meeting, and neither of its report nor of its
 * committee (domain.md A.5). Which words begin the name of an event cannot be listed: these are the ones that surely do not.
 */
export const meetingMisnamed: TextRule<'meeting-misnamed'> = {
  code: 'meeting-misnamed',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => {
    if (text.pointer !== '/meeting/name') return [];
    const start = text.value.length - text.value.trimStart().length;
    const name = text.value.slice(start);
    const slip = slips.find(({ typed }) => typed.test(name));
    if (slip === undefined) return [];
    const [typed = ''] = slip.typed.exec(name) ?? [];
    const meant = typed.replace(slip.typed, slip.meant);
    const end = start + typed.length;
    const params = { name, meant: meant + name.slice(typed.length) };
    return [{ at: text.range(start, end), params, ...fixOf(text, start, end, meant) }];
  },
};
