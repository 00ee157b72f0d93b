/** Files and folders that are read. */
export interface FileProblems {
  'folder-without-inputs': { path: string };
  'pattern-matches-nothing': { pattern: string };
  'input-missing': { path: string };
  'input-is-folder': { path: string };
  'input-unreadable': { path: string };
  'input-too-large': { limitMiB: number };
  'input-not-utf8': { guess: 'utf-16' | 'windows-874' | 'unknown' };
  'input-empty': Record<never, never>;
  'named-file-missing': { name: string };
  'named-file-outside': { name: string };
  'named-file-is-folder': { name: string };
  'named-file-unreadable': { name: string };
}
