import type { Code, Diagnostic, DiagnosticParams, SourceRange } from '../model/diagnostic.ts';

/** An error at a stretch of the input. */
export function errorAt<C extends Code>(code: C, range: SourceRange, params: DiagnosticParams[C]): Diagnostic {
  // Code and params belong together by this function's own signature, which the union cannot see.
  return { code, severity: 'error', at: { kind: 'range', ...range }, params } as Diagnostic;
}
