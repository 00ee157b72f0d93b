import type { Edit } from '../broken.ts';

/** Makes a text the body of the smallest input; it begins at column 7 of line 7. */
export function saying(text: string): Edit {
  return [/(?<=\nbody: ).*/, text];
}

/** Gives the smallest input another date. */
export function dated(date: string): Edit {
  return [/(?<=\ndate: ).*/, date];
}

/** Takes its date away. */
export const undated: Edit = [/\ndate: .*/, ''];

/** Gives it a meeting, on line 6. */
export function meeting(dates: string): Edit {
  return ['to: เลขา', `meeting: { name: การประชุม, ${dates} }\nto: เลขา`];
}
