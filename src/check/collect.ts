import type { Diagnostic } from '../model/diagnostic.ts';
import type { TreeNode } from '../read/index.ts';
import type { SchemaError } from './compiled.ts';
import { findingOf } from './finding.ts';
import { mostProblems } from './limits.ts';
import { child } from './pointer.ts';
import { problemOf } from './problem.ts';
import { refine } from './refine/index.ts';
import type { SchemaPlace } from './schema.ts';

/** What a validator reports, as problems at their places in the input. */
export function collect(errors: readonly SchemaError[], tree: TreeNode, schema: SchemaPlace): readonly Diagnostic[] {
  const told = withoutEchoes(errors)
    .slice(0, mostProblems)
    .map((error) => findingOf(error, tree, schema))
    .map((finding) => ({ map: finding.error.instancePath, diagnostic: refine(problemOf(finding), finding) }));
  const slips = new Set(told.map(({ map, diagnostic }) => keyMeant(map, diagnostic)));
  return told
    .filter(({ map, diagnostic }) => diagnostic.code !== 'missing-key' || !slips.has(child(map, diagnostic.params.key)))
    .map(({ diagnostic }) => diagnostic);
}

/** The key that a slip stands for is there: it is not missing as well. */
function keyMeant(map: string, diagnostic: Diagnostic): string | undefined {
  const suggestion = diagnostic.code === 'unknown-key' ? diagnostic.params.suggestion : undefined;
  return suggestion && child(map, suggestion);
}

/** A value of the wrong type also misses its list of words: the type is the problem. */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const wrongTypes = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !wrongTypes.has(instancePath));
}
