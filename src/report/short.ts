import type { Format } from './format.ts';
import { problemsOf, type Spot } from './problems.ts';

/** One line for each problem: `file:line:column: severity code message`. */
export const short: Format<'lang'> = (diagnostics, sources, { lang }) =>
  problemsOf(diagnostics, sources, lang)
    .map(({ at, severity, code, message }) => `${place(at)}${severity} ${code} ${message.what}\n`)
    .join('');

function place(at: Spot | undefined): string {
  if (!at) return '';
  const { file, stretch } = at;
  return stretch ? `${file}:${stretch.start.line}:${stretch.start.column}: ` : `${file}: `;
}
