/** The configuration file, and comments that silence a rule. */
export interface SettingProblems {
  'settings-unusable': { path: string; reason: SettingsFault };
  /** Without a name, `rule` is empty. */
  'silence-unknown': { rule: string; suggestion?: string };
  'silence-without-reason': { rule: string };
  'silence-unused': { rule: string };
}

/** Why a configuration file cannot be used. */
export type SettingsFault = 'missing' | 'folder' | 'unreadable' | 'too-large';
