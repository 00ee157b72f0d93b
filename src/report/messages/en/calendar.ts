import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

/** Dates. */
export const calendar = {
  'dates-reversed': ({ from, to }) => ({
    what: `The meeting’s last day ${quoted(to)} is before its first day ${quoted(from)}`,
    fix: 'Correct “from” or “to”. For a meeting of one day, delete “to”',
  }),
} satisfies Partial<Catalogue>;
