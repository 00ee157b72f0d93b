import type { Severity } from '../model/diagnostic.ts';
import type { Format } from './format.ts';
import { fromRoot } from './from-root.ts';
import { problemsOf, type Spot, sentencesOf } from './problems.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, which shows them at the lines they name: `::error file=…,line=…::message`. */
export const github: Format<'lang' | 'root'> = (diagnostics, sources, { lang, root }) =>
  problemsOf(diagnostics, sources, lang)
    .map(({ severity, code, message, at }) => {
      const properties = Object.entries({ ...(at && propertiesOf(at, root)), title: code })
        .map(([name, value]) => `${name}=${property(String(value))}`)
        .join(',');
      return `::${commands[severity]} ${properties}::${data(sentencesOf(message).join('\n'))}\n`;
    })
    .join('');

function propertiesOf({ file, stretch }: Spot, root: string): Readonly<Record<string, string | number>> {
  const path = { file: fromRoot(file, root) };
  if (!stretch) return path;
  const { start, end } = stretch;
  // GitHub takes columns only of a stretch that stays in one line.
  if (start.line !== end.line) return { ...path, line: start.line, endLine: end.line };
  return { ...path, line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
