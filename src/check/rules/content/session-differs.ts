import { arabicDigits } from '../../../thai/numerals.ts';
import type { TextRule } from '../rule.ts';

const numbered = /^[ \u00A0]{0,2}ครั้งที่[ \u00A0]{0,2}(?<session>\d[\d/]{0,30})/;
const shortForm = /[ \u00A0]*\([^()]*\)/g;

/**
 * Subject and draft resolutions that name the meeting with its number say the one that `meeting.session` has (domain.md F19, F09): mostly a
 * packet was begun as a copy of the last meeting's. Bodies may well speak of earlier meetings.
 */
export const sessionDiffers: TextRule<'session-differs'> = {
  code: 'session-differs',
  severity: 'warning',
  looksAt: 'text',
  find: ({ pointer, value, range }, { letter: { facts, places } }) => {
    const { name = '', session } = facts.meeting ?? {};
    const plain = arabicDigits(name).replace(shortForm, '').trim();
    if (session === undefined || plain === '' || !/^\/(?:subject|resolutions\/\d+)$/.test(pointer)) return [];
    const text = arabicDigits(value);
    const end = text.indexOf(plain) + plain.length;
    const found = text.includes(plain) ? numbered.exec(text.slice(end)) : null;
    const written = found?.groups?.session;
    if (!found || written === undefined || isSame(written, arabicDigits(session))) return [];
    const to = end + found[0].length;
    const related = [{ kind: 'range', ...places.value('/meeting/session') }] as const;
    return [{ at: range(to - written.length, to), params: { written, session }, related }];
  },
};

/** A number with its year and one without are the same: 2/2569 and 2. What holds more than a number nobody can tell. */
function isSame(one: string, other: string): boolean {
  if (!/^\d+(?:\/\d+)?$/.test(other.trim())) return true;
  const [number, year] = one.split('/');
  const [otherNumber, otherYear] = other.trim().split('/');
  return number === otherNumber && (year === undefined || otherYear === undefined || year === otherYear);
}
