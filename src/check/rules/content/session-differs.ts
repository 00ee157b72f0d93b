import type { DateInText } from '../../../thai/dates-in-text.ts';
import { arabicDigits } from '../../../thai/numerals.ts';
import type { PacketFacts } from '../../packet-facts.ts';
import { openingParagraph } from '../letter/opening-paragraph.ts';
import { isSameSession, ownDays, ownName } from '../own-meeting.ts';
import type { TextRule } from '../rule.ts';
import type { Text } from '../text.ts';

const numbered = /^[ \u00A0]{0,2}(?:\([^()\n]{1,100}\)[ \u00A0]{0,2})?ครั้งที่[ \u00A0]{0,2}(?<session>\d[\d/]{0,30})/;
const numbers = /ครั้งที่[ \u00A0]{0,2}(\d[\d/]{0,30})/g;

/** Words before a name that take it for an earlier meeting, and words behind its number that do; how far from it they are looked for. */
const looksBack = /ตาม(?!ที่)|จาก|สืบเนื่อง|ต่อเนื่อง|มติ|หลัง|ก่อน|นับแต่|ตั้งแต่|รับทราบ|อ้าง|เทียบ/;
const longAgo = /ปี|[พค]\.ศ\.|ที่ผ่านมา|ก่อน/;
const nearby = 40;

/**
 * Subject, draft resolutions and the opening of a body that name the meeting with its number say the one that `meeting.session` has
 * (domain.md F19, F09): mostly a packet was begun as a copy of the last meeting's. A body may well speak of earlier meetings, so what
 * could be one of these is left alone.
 */
export const sessionDiffers: TextRule<'session-differs'> = {
  code: 'session-differs',
  severity: 'warning',
  looksAt: 'text',
  find: (text, facts) => {
    const { places, facts: letter } = facts.letter;
    const session = letter.meeting?.session;
    const isBody = /^\/(?:body|necessity\/\d+\/summary)$/.test(text.pointer);
    if (session === undefined || !(isBody || /^\/(?:subject|resolutions\/\d+)$/.test(text.pointer))) return [];
    const mention = mentionIn(arabicDigits(text.value), ownName(facts));
    if (mention === undefined || isSameSession(mention.written, arabicDigits(session))) return [];
    if (isBody && mayBeEarlier(text, mention, facts)) return [];
    const { written, end } = mention;
    const related = [{ kind: 'range', ...places.value('/meeting/session') }] as const;
    return [{ at: text.range(end - written.length, end), params: { written, session }, related }];
  },
};

interface Mention {
  /** The number as it is written, in Arabic digits. */
  readonly written: string;
  /** Where the name begins and the number ends, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

/** Where a text first names the meeting, if its number stands behind that. */
function mentionIn(text: string, name: string | undefined): Mention | undefined {
  const start = name === undefined ? -1 : text.indexOf(name);
  if (name === undefined || start < 0) return undefined;
  const behind = start + name.length;
  const found = numbered.exec(text.slice(behind));
  const written = found?.groups?.session;
  return found && written !== undefined ? { written, start, end: behind + found[0].length } : undefined;
}

/** Whether a body may mean another meeting: past its opening, where it names the right number too, or where words or a date look back. */
function mayBeEarlier({ value, dates }: Text, { start, end }: Mention, facts: PacketFacts): boolean {
  const text = arabicDigits(value);
  const session = arabicDigits(facts.letter.facts.meeting?.session ?? '');
  const opening = openingParagraph(text);
  if (end > opening.start + opening.text.length) return true;
  if ([...text.matchAll(numbers)].some(([, number = '']) => isSameSession(number, session))) return true;
  if (looksBack.test(text.slice(Math.max(0, start - nearby), start))) return true;
  const date = dates().find((each) => each.start >= end && each.start < end + nearby);
  return date ? !isOfOwnMonth(date, facts) : longAgo.test(text.slice(end, end + nearby));
}

function isOfOwnMonth({ reading }: DateInText, facts: PacketFacts): boolean {
  const days = ownDays(facts);
  if (!reading.ok || days === undefined) return false;
  const { year, month } = reading.date;
  return [days.from, days.to].some((day) => day.year === year && day.month === month);
}
