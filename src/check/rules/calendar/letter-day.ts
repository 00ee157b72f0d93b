import { type Day, parseDate } from '../../../thai/dates.ts';
import type { PacketFacts } from '../../packet-facts.ts';

/** The date of a letter. */
export interface LetterDate {
  readonly day: Day;
  /** As the input has it. */
  readonly written: string;
}

/** The letter's date, if it has a whole one: a draft may leave the day open. */
export function letterDate({ letter }: PacketFacts): LetterDate | undefined {
  const { date: written } = letter.facts;
  if (written === undefined) return undefined;
  const reading = parseDate(written);
  return reading.ok && reading.date.kind === 'day' ? { day: reading.date, written } : undefined;
}

/** The day of the letter, if it has one. */
export function letterDay(packet: PacketFacts): Day | undefined {
  return letterDate(packet)?.day;
}
