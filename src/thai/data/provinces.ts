/**
 * The provinces of Thailand from a day on, the latest first; กรุงเทพมหานคร is none, but often counted with them. On 23 มีนาคม 2554
 * บึงกาฬ was made one.
 */
export const PROVINCE_COUNTS = [
  { from: { kind: 'day', year: 2011, month: 3, day: 23 }, provinces: 76, withBangkok: 77 },
  { from: { kind: 'day', year: 1993, month: 12, day: 1 }, provinces: 75, withBangkok: 76 },
] as const;
