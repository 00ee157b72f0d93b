import { type CalendarDate, parseDate } from '../../../thai/dates.ts';
import { datesIn } from '../../../thai/dates-in-text.ts';
import type { FactRule } from '../rule.ts';

/** The cabinet meets once a week (domain.md D.3): within so many days it has one meeting. */
const nearDays = 7;

/** A matter that the next meeting must have is urgent, and its letter says so (domain.md F27). */
export const deadlineNear: FactRule<'deadline-near'> = {
  code: 'deadline-near',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ letter, checklist }) => {
    const { urgency, date } = letter.facts;
    const { deadline } = checklist.facts;
    if (urgency !== undefined || date === undefined || deadline === undefined) return [];
    const written = parseDate(date);
    const due = lastDateOf(deadline);
    if (!written.ok || written.date.kind !== 'day' || !due) return [];
    const days = lastDay(due) - lastDay(written.date);
    if (days < 0 || days > nearDays) return [];
    return [{ at: checklist.places.value('/deadline'), params: { deadline, days }, document: 'checklist' }];
  },
};

/** A deadline is a date alone, or a phrase that ends with one: ภายในเดือนเมษายน 2550. */
function lastDateOf(deadline: string): CalendarDate | undefined {
  const alone = parseDate(deadline);
  const reading = alone.ok ? alone : datesIn(deadline).at(-1)?.reading;
  return reading?.ok ? reading.date : undefined;
}

/** Days since 1970, of a month its last day. */
function lastDay({ year, month, ...date }: CalendarDate): number {
  const last = date.kind === 'day' ? Date.UTC(year, month - 1, date.day) : Date.UTC(year, month, 0);
  return last / (24 * 60 * 60 * 1000);
}
