import { arabicDigits } from './numerals.ts';

/** A time of day by the 24-hour clock; 24.00 is the end of a day. */
export interface Time {
  readonly hour: number;
  readonly minute: number;
}

const written = /^(?:เวลา *)?(?<hour>\d{1,2})[.:](?<minute>\d{2})(?: *(?:น\.|นาฬิกา))?$/;

/** Reads `09.30`, `9:30`, `๐๙.๓๐ น.`; nothing for what is no time of day. */
export function parseTime(text: string): Time | undefined {
  const parts = written.exec(arabicDigits(text.trim()))?.groups;
  if (parts === undefined) return undefined;
  const time = { hour: Number(parts.hour), minute: Number(parts.minute) };
  const exists = time.minute < 60 && (time.hour < 24 || (time.hour === 24 && time.minute === 0));
  return exists ? time : undefined;
}

/** `09.30 น.`: a point, a space, น. (domain.md E.5), with Arabic digits for thaiDigits to convert. */
export function formatTime(time: Time): string {
  return `${twoDigits(time.hour)}.${twoDigits(time.minute)} น.`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
