import type { Diagnostic } from '../model/diagnostic.ts';
import type { TreeNode } from '../read/index.ts';
import type { SchemaError } from './compiled.ts';
import { findingOf } from './finding.ts';
import { mostProblems } from './limits.ts';
import { child, pointerOf } from './pointer.ts';
import { problemOf } from './problem.ts';
import { refine } from './refine/index.ts';
import type { SchemaPlace } from './schema.ts';

/** The problems of a file, and the pointers of keys that are there after all: misspelt, or in the wrong place. */
export interface Collected {
  readonly diagnostics: readonly Diagnostic[];
  readonly meant: ReadonlySet<string>;
}

/** What a validator reports, as problems at their places in the input. */
export function collect(errors: readonly SchemaError[], tree: TreeNode, schema: SchemaPlace): Collected {
  const told = withoutEchoes(errors)
    .slice(0, mostProblems)
    .map((error) => findingOf(error, tree, schema))
    .map((finding) => ({ map: finding.error.instancePath, diagnostic: refine(problemOf(finding), finding) }));
  const meant = new Set(told.flatMap(({ map, diagnostic }) => keyMeant(map, diagnostic)));
  const diagnostics = told
    .filter(({ map, diagnostic }) => diagnostic.code !== 'missing-key' || !meant.has(child(map, diagnostic.params.key)))
    .map(({ diagnostic }) => diagnostic);
  return { diagnostics, meant };
}

/** The key that a slip stands for is not missing as well. */
function keyMeant(map: string, { code, params }: Diagnostic): readonly string[] {
  if (code === 'misplaced-key') return [child(pointerOf(params.belongs), params.key)];
  return code === 'unknown-key' && params.suggestion !== undefined ? [child(map, params.suggestion)] : [];
}

/** A value of the wrong type also misses its list of words: the type is the problem. */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const wrongTypes = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !wrongTypes.has(instancePath));
}
