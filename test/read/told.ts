import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { readText } from '../../src/read/index.ts';

/** The problems of a text, each as its code, or its syntax detail, with the text it points at. */
export function told(text: string): string[] {
  return readText({ name: 'm.yaml', text }).diagnostics.map(
    (problem) => `${nameOf(problem)} «${pointedAt(text, problem)}»`,
  );
}

/** The text after its first problem's fix, if it has one. */
export function mended(text: string): string | undefined {
  const fix = readText({ name: 'm.yaml', text }).diagnostics[0]?.fix;
  return fix && text.slice(0, fix.range.start) + fix.text + text.slice(fix.range.end);
}

function nameOf(problem: Diagnostic): string {
  return problem.code === 'yaml-syntax' ? problem.params.detail : problem.code;
}

function pointedAt(text: string, { at }: Diagnostic): string {
  return at.kind === 'range' ? text.slice(at.start, at.end) : at.kind;
}
