/** Rules: letters, marks, spaces and spelling (domain.md F: F02, F15 to F17, F40, F44). */
export interface ScriptProblems {
  'doubled-space': Record<never, never>;
}
