import { type Day, parseDate } from '../../../thai/dates.ts';
import type { PacketFacts } from '../../packet-facts.ts';

/** The day of the letter, if it has one: a draft may leave it open. */
export function letterDay({ letter }: PacketFacts): Day | undefined {
  const reading = letter.facts.date === undefined ? undefined : parseDate(letter.facts.date);
  return reading?.ok && reading.date.kind === 'day' ? reading.date : undefined;
}
