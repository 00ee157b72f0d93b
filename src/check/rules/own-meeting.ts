import { compareDates, type Day, parseDate } from '../../thai/dates.ts';
import { arabicDigits } from '../../thai/numerals.ts';
import type { PacketFacts } from '../packet-facts.ts';

const shortForm = /[ \u00A0]*\([^()]*\)/g;

/** The name of the packet's own meeting as texts write it: Arabic digits, its short form in parentheses left out. */
export function ownName({ letter }: PacketFacts): string | undefined {
  const name = arabicDigits(letter.facts.meeting?.name ?? '')
    .replace(shortForm, '')
    .trim();
  return name === '' ? undefined : name;
}

/** First and last day of a meeting. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The days of the packet's own meeting, where they are known and in order. */
export function ownDays({ letter }: PacketFacts): Days | undefined {
  const { from: first, to: last = first } = letter.facts.meeting ?? {};
  const from = first === undefined ? undefined : parseDate(first);
  const to = last === undefined ? undefined : parseDate(last);
  if (!from?.ok || !to?.ok || from.date.kind === 'month' || to.date.kind === 'month') return undefined;
  return compareDates(from.date, to.date) > 0 ? undefined : { from: from.date, to: to.date };
}

/**
 * Whether two numbers of a meeting may mean the same one: 2/2569 and 2 do. What holds more than a number (1-1/2550) nobody can tell.
 * Digits are Arabic.
 */
export function isSameSession(one: string, other: string): boolean {
  if (!/^\d+(?:\/\d+)?$/.test(other.trim())) return true;
  const [number, year] = one.split('/');
  const [otherNumber, otherYear] = other.trim().split('/');
  return number === otherNumber && (year === undefined || otherYear === undefined || year === otherYear);
}
