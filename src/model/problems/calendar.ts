/** Rules: dates (domain.md F: F03 to F06, F32, F33, F42). */
export interface CalendarProblems {
  'dates-reversed': { from: string; to: string };
}
