/** The configuration file, and comments that silence a rule. */
export interface SettingProblems {
  'silence-unknown': { rule: string; suggestion?: string };
  'silence-without-reason': { rule: string };
  'silence-unused': { rule: string };
}
