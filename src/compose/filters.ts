import { bahtFigure, bahtWords, parseBaht } from '../thai/baht.ts';
import { dateRange, longDate, monthYear } from '../thai/date-format.ts';
import { type CalendarDate, type Day, parseDate } from '../thai/dates.ts';
import { salutationFor } from '../thai/salutation.ts';
import { formatTime, parseTime } from '../thai/time.ts';

/**
 * What templates may do to a value. Every filter writes Arabic digits: they become Thai when the
 * paragraph is whole. Values that the checks would have refused come back as they are.
 */
export const filters: Readonly<Record<string, (value: unknown, ...rest: unknown[]) => unknown>> = {
  /** A date in full: 17 เมษายน 2550; a month alone in a draft: เมษายน 2550. */
  long_date: (value) => {
    const date = dateOf(value);
    return date === undefined ? value : date.kind === 'day' ? longDate(date) : monthYear(date);
  },
  /** When a meeting was held, with the preposition that the dates ask for (domain.md E.5). */
  held_on: (value) => heldOn(value),
  salutation: (value) => courtesy(value)?.opening ?? '',
  closing: (value) => courtesy(value)?.closing ?? '',
  /** An amount in figures: 1,284,750,000. */
  baht: (value) => satang(value, bahtFigure),
  /** An amount in words: หนึ่งพันบาทถ้วน. */
  baht_words: (value) => satang(value, bahtWords),
  /** How many items a list has; a dash for none (domain.md D.6, the count rule). */
  count: (value) => (Array.isArray(value) && value.length > 0 ? value.length : '-'),
  /** Whether a list has no items, or is not given. */
  none: (value) => !Array.isArray(value) || value.length === 0,
  plus: (value, more) => Number(value) + Number(more),
};

function dateOf(value: unknown): CalendarDate | undefined {
  const read = parseDate(String(value));
  return read.ok ? read.date : undefined;
}

function dayOf(value: unknown): Day | undefined {
  const date = value === undefined ? undefined : dateOf(value);
  return date?.kind === 'day' ? date : undefined;
}

function courtesy(addressee: unknown): { readonly opening: string; readonly closing: string } | undefined {
  const salutation = salutationFor(String(addressee));
  return salutation.kind === 'courtesy' ? salutation : undefined;
}

function satang(value: unknown, format: (satang: bigint) => string): unknown {
  const read = parseBaht(String(value));
  return read.ok ? format(read.satang) : value;
}

function heldOn(meeting: unknown): string {
  const { from, to, time } = facts(meeting);
  const first = dayOf(from);
  const last = dayOf(to) ?? first;
  if (!first || !last) return '';
  const oneDay = first.year === last.year && first.month === last.month && first.day === last.day;
  const start = time === undefined ? undefined : parseTime(String(time));
  const days = oneDay ? `เมื่อวันที่ ${longDate(first)}` : `ระหว่างวันที่ ${dateRange(first, last)}`;
  return start ? `${days} เวลา ${formatTime(start)}` : days;
}

function facts(value: unknown): { readonly from?: unknown; readonly to?: unknown; readonly time?: unknown } {
  return typeof value === 'object' && value !== null ? value : {};
}
