import type { Month } from '../../thai/dates.ts';

/** The month that it is in Thailand, for a letter that has no date yet. `seconds` since 1970, now unless given. */
export function monthNow(seconds: number = Date.now() / 1000): Month {
  const parts = new Intl.DateTimeFormat('en-US', {
    calendar: 'gregory',
    timeZone: 'Asia/Bangkok',
    year: 'numeric',
    month: 'numeric',
  }).formatToParts(seconds * 1000);
  const number = (type: 'year' | 'month') => Number(parts.find((part) => part.type === type)?.value);
  return { kind: 'month', year: number('year'), month: number('month') };
}
