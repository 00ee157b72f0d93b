import type { Severity } from '../model/diagnostic.ts';
import { fingerprints } from './fingerprint.ts';
import type { Format } from './format.ts';
import { fromRoot } from './from-root.ts';
import { problemsOf, sentencesOf } from './problems.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report. A problem of the command line stands at the first input: GitLab takes none without a file. */
export const gitlab: Format<'lang' | 'root' | 'inputs'> = (diagnostics, sources, { lang, root, inputs }) => {
  const problems = problemsOf(diagnostics, sources, lang);
  const marks = fingerprints(problems, root);
  const issues = problems.map(({ code, severity, message, at }, index) => ({
    description: message.what,
    check_name: code,
    content: { body: sentencesOf(message).join('\n\n') },
    fingerprint: marks[index],
    severity: severities[severity],
    location: {
      path: fromRoot(at?.file ?? inputs[0] ?? '-', root),
      lines: { begin: at?.stretch?.start.line ?? 1 },
    },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};
