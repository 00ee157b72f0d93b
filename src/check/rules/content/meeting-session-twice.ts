import { arabicDigits } from '../../../thai/numerals.ts';
import { fixOf } from '../fix.ts';
import { isSameSession } from '../own-meeting.ts';
import type { TextRule } from '../rule.ts';

const numbers = /[ \u00A0]*ครั้งที่[ \u00A0]{0,2}(\d[\d/]{0,30})/g;
/** A meeting that prepares another may well be named after that one and its number. */
const preparing = 'เตรียม';

/** A name that holds its number, beside `meeting.session`: the opening sentence would print ครั้งที่ twice (domain.md F19). */
export const meetingSessionTwice: TextRule<'meeting-session-twice'> = {
  code: 'meeting-session-twice',
  severity: 'warning',
  looksAt: 'text',
  find: (text, { letter: { facts, places } }) => {
    const session = facts.meeting?.session;
    if (text.pointer !== '/meeting/name' || session === undefined) return [];
    const name = arabicDigits(text.value);
    const last = [...name.matchAll(numbers)].at(-1);
    if (!last) return [];
    const { 0: phrase, 1: written = '', index: start } = last;
    const end = start + phrase.length;
    const isSame = isSameSession(written, arabicDigits(session));
    const isLast = name.slice(end).trim() === '';
    if (!isSame && (!isLast || name.includes(preparing))) return [];
    const at = text.range(start + phrase.length - phrase.trimStart().length, end);
    const related = [{ kind: 'range', ...places.value('/meeting/session') }] as const;
    const fix = isSame && isLast && start > 0 ? fixOf(text, start, end, '') : {};
    return [{ at, params: { written, session }, related, ...fix }];
  },
};
