import type { Code, Diagnostic } from '../model/diagnostic.ts';

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
  'file-unwritable',
]);
/** Unless the input itself asks for it. */
const use: ReadonlySet<Code> = new Set<Code>([
  'output-shared',
  'templates-missing',
  'fonts-folder',
  'reference-missing',
]);

/** The exit status that a list of problems asks for. Under `strict`, a warning is a failure too. */
export function exitCode(diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code, at }) => use.has(code) && at.kind !== 'range')) return exitCodes.wrongUse;
  if (errors.some(({ code }) => !writing.has(code))) return exitCodes.problems;
  if (errors.length > 0) return exitCodes.unwritable;
  return strict && diagnostics.some(({ severity }) => severity === 'warning') ? exitCodes.warnings : exitCodes.done;
}
