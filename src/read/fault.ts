import type { Diagnostic, YamlFault } from '../model/diagnostic.ts';

/** A mistake in the writing of the YAML, in offsets of the file. */
export interface Fault {
  readonly detail: YamlFault;
  readonly start: number;
  readonly end: number;
  /** Where the grammar is on its feet again: what it says up to here follows from this fault. */
  readonly until: number;
  /** Put `text` in place of the stretch. */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
}

export function syntaxProblem(file: string, { detail, start, end, fix }: Fault): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    at: { kind: 'range', file, start, end },
    params: { detail },
    ...(fix && { fix: { range: { file, start: fix.start, end: fix.end }, text: fix.text } }),
  };
}
