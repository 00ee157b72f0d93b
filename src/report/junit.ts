import type { Severity } from '../model/diagnostic.ts';
import type { Format, ReportOptions } from './format.ts';
import { type Problem, problemsOf, sentencesOf } from './problems.ts';
import { reportWords } from './words.ts';
import { element, xmlDeclaration } from './xml.ts';

type Options = Pick<ReportOptions, 'lang' | 'strict' | 'inputs'>;

/**
 * JUnit's XML: a suite for each file and a test for each problem in it. What does not fail the run, a warning without `--strict`,
 * passes and says so on its output, so that the report and the exit status agree. A file without problems is one test that passes.
 */
export const junit: Format<'lang' | 'strict' | 'inputs'> = (diagnostics, sources, options) => {
  const problems = problemsOf(diagnostics, sources, options.lang);
  const byFile = new Map<string, Problem[]>(options.inputs.map((input) => [input, []]));
  for (const problem of problems) {
    const file = problem.at?.file ?? 'cabsub';
    const its = byFile.get(file) ?? [];
    its.push(problem);
    byFile.set(file, its);
  }
  const suites = [...byFile].map(([file, its]) => testsuite(file, its, options)).join('');
  return xmlDeclaration + element('testsuites', { name: 'cabsub', ...counts([...byFile.values()], options) }, suites);
};

function testsuite(file: string, problems: readonly Problem[], options: Options): string {
  const cases =
    problems.length > 0
      ? problems.map((problem) => testcase(file, problem, options))
      : [element('testcase', { classname: file, name: reportWords[options.lang].clean })];
  return element('testsuite', { name: file, ...counts([problems], options) }, cases.join(''));
}

function counts(files: readonly (readonly Problem[])[], options: Options): Readonly<Record<string, number>> {
  return {
    tests: files.reduce((sum, problems) => sum + Math.max(1, problems.length), 0),
    failures: files.flat().filter(({ severity }) => fails(severity, options)).length,
    errors: 0,
    skipped: 0,
  };
}

function testcase(file: string, { code, severity, at, message }: Problem, options: Options): string {
  const start = at?.stretch?.start;
  const name = start ? `${code} ${start.line}:${start.column}` : code;
  const text = sentencesOf(message).join('\n');
  const outcome = fails(severity, options)
    ? element('failure', { type: severity, message: message.what }, text, 'text')
    : element('system-out', {}, `${reportWords[options.lang].severity[severity]}: ${text}`, 'text');
  return element('testcase', { classname: file, name }, outcome);
}

function fails(severity: Severity, { strict }: Options): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}
