import type { Severity } from '../../model/diagnostic.ts';
import { fingerprints } from '../fingerprint.ts';
import type { Format } from '../format.ts';
import { type Problem, problemsOf, sentencesOf } from '../problems.ts';
import type { Fix, Log, Result } from './log.ts';
import { artifact, location, region } from './places.ts';
import { rulesOf } from './rules.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels: Readonly<Record<Severity, Result['level']>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, which GitHub code scanning and many viewers read. Paths are from the root, never absolute. */
export const sarif: Format<'lang' | 'root' | 'inputs' | 'version' | 'page'> = (diagnostics, sources, options) => {
  const { lang, root, inputs, version } = options;
  const problems = problemsOf(diagnostics, sources, lang);
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const marks = fingerprints(problems, root);
  const log: Log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cabsub', version, language: lang, rules: rulesOf(codes, options) } },
        columnKind: 'utf16CodeUnits',
        artifacts: [...new Set(inputs)].map((input) => ({
          location: artifact(input, root),
          roles: ['analysisTarget'],
        })),
        results: problems.map((problem, index) => ({
          ...result(problem, root),
          ruleIndex: codes.indexOf(problem.code),
          partialFingerprints: { 'cabsub/v1': marks[index] ?? '' },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function result(
  { code, severity, message, at, related, fix }: Problem,
  root: string,
): Omit<Result, 'ruleIndex' | 'partialFingerprints'> {
  const fixed = fix && fixOf(fix, root);
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: sentencesOf(message).join('\n') },
    locations: at ? [location(at, root)] : [],
    ...(related.length > 0 && { relatedLocations: related.map((each, id) => ({ id, ...location(each, root) })) }),
    ...(fixed && { fixes: [fixed] }),
  };
}

/** None of a file whose text is not at hand, since its lines are not known. */
function fixOf({ at, text }: NonNullable<Problem['fix']>, root: string): Fix | undefined {
  const deletedRegion = region(at);
  if (!deletedRegion) return undefined;
  const replacements = [{ deletedRegion, insertedContent: { text } }];
  return { artifactChanges: [{ artifactLocation: artifact(at.file, root), replacements }] };
}
