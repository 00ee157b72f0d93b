import { soundEdits } from '../../mend/mend.ts';
import { safeFixes } from '../../mend/safe-fixes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/source.ts';
import { type Spot as FoundSpot, type Problem, problemsOf } from '../../report/problems.ts';
import type { DeskProblem, Edit, Spot } from '../contract.ts';

/** Diagnostics as the page shows them, in the order of reports. Only edits of the input itself are offered. */
export function deskProblems(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  { input, language }: { readonly input: string; readonly language: Language },
): readonly DeskProblem[] {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const source = byName.get(input);
  const safe = new Set(source ? soundEdits(source, diagnostics).map(keyOf) : []);
  return problemsOf(diagnostics, byName, language).map((problem) => {
    const { code, severity, message, at, related, document } = problem;
    const missing = missingIn(problem);
    const fix = fixIn(input, problem);
    return {
      code,
      severity,
      message,
      ...(at && { at: spotOf(at, input) }),
      related: related.map((each) => spotOf(each, input)),
      ...(fix && { fix }),
      ...(fix && code in safeFixes && safe.has(keyOf(fix)) && { isSafe: true }),
      ...(document && { document }),
      ...(missing !== undefined && { missing }),
    };
  });
}

function missingIn({ code, params }: Problem): string | undefined {
  const isMissing = code === 'missing-key' || code === 'document-needs';
  return isMissing && 'key' in params ? params.key : undefined;
}

function spotOf({ file, stretch }: FoundSpot, input: string): Spot {
  const inInput = file === input;
  if (!stretch) return { file, inInput };
  const { start, end } = stretch;
  const { line, column } = start;
  return { file, inInput, stretch: { start: start.offset, end: end.offset, line, column } };
}

function keyOf({ start, end, text }: Edit): string {
  return `${start} ${end} ${text}`;
}

function fixIn(input: string, { fix }: Problem): Edit | undefined {
  if (!fix?.at.stretch || fix.at.file !== input) return undefined;
  const { start, end } = fix.at.stretch;
  return { start: start.offset, end: end.offset, text: fix.text };
}
