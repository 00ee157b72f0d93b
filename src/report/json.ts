import type { DiagnosticReport, Place, Position, Problem as Written } from '../model/generated/diagnostics.ts';
import type { Format } from './format.ts';
import type { Point } from './positions.ts';
import { type Problem, problemsOf, type Spot } from './problems.ts';

/** Everything there is to say, for other programs; its shape is schemas/diagnostics.schema.json. */
export const json: Format<'lang' | 'inputs'> = (diagnostics, sources, { lang, inputs }) => {
  const problems = problemsOf(diagnostics, sources, lang).map(problem);
  const report: DiagnosticReport = { version: 1, language: lang, inputs: [...inputs], problems };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function problem({ code, severity, at, message, params, related, fix, document }: Problem): Written {
  return {
    code,
    severity,
    ...(at && { place: place(at) }),
    message,
    params: { ...params },
    ...(related.length > 0 && { related: related.map(place) }),
    ...(fix && { fix: { place: place(fix.at), text: fix.text } }),
    ...(document && { document }),
  };
}

function place({ file, stretch }: Spot): Place {
  return stretch ? { file, start: position(stretch.start), end: position(stretch.end) } : { file };
}

function position({ line, column, offset }: Point): Position {
  return { line, column, offset };
}
