/** Writing files. */
export interface WritingProblems {
  'output-unwritable': { path: string; reason: string };
  'output-shared': { path: string; other: string };
  'output-changed': { path: string; files: readonly string[] };
  'file-exists': { path: string };
  /** Since it was read. */
  'file-changed': { path: string };
  'file-unwritable': { path: string; reason: string };
}
