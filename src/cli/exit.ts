import path from 'node:path';
import { settingsName } from '../check/settings.ts';
import type { Code, Diagnostic, Place } from '../model/diagnostic.ts';

/** What the program's exit status says (design.md section 7). */
export const exitCodes = {
  done: 0,
  problems: 1,
  wrongUse: 2,
  warnings: 3,
  unwritable: 4,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const writing: ReadonlySet<Code> = new Set<Code>([
  'output-unwritable',
  'output-changed',
  'file-exists',
  'file-changed',
  'file-unwritable',
]);
/** Unless the input itself asks for it. */
const use: ReadonlySet<Code> = new Set<Code>([
  'output-shared',
  'templates-missing',
  'fonts-folder',
  'reference-missing',
  'settings-unusable',
  'folder-without-inputs',
  'pattern-matches-nothing',
]);

/** What an exit status depends on besides the problems. */
export interface ExitOptions {
  /** Whether a warning is a failure too. */
  readonly strict?: boolean;
  /** The configuration file that the command line names. */
  readonly config?: string | undefined;
}

/** The exit status that a list of problems asks for. Errors of the configuration alone are wrong use: no input is at fault. */
export function exitCode(diagnostics: readonly Diagnostic[], { strict = false, config }: ExitOptions = {}): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code, at }) => use.has(code) && at.kind !== 'range')) return exitCodes.wrongUse;
  const ofInputs = errors.filter(({ code }) => !writing.has(code));
  if (ofInputs.length > 0)
    return ofInputs.every(({ at }) => isConfiguration(at, config)) ? exitCodes.wrongUse : exitCodes.problems;
  if (errors.length > 0) return exitCodes.unwritable;
  return strict && diagnostics.some(({ severity }) => severity === 'warning') ? exitCodes.warnings : exitCodes.done;
}

function isConfiguration(at: Place, config: string | undefined): boolean {
  return at.kind !== 'command' && (at.file === config || path.basename(at.file) === settingsName);
}
