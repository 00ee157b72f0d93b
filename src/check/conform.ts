import type { Outcome } from '../model/diagnostic.ts';
import type { TreeNode } from '../read/index.ts';
import { coerce } from './coerce.ts';
import { collect } from './collect.ts';
import type { Conforming } from './compiled.ts';
import { type SchemaName, schemaNamed, validate } from './schema.ts';

/**
 * A file's tree as what its schema says it is: the input, a template, the styles, the list of faces.
 * Without a value where anything disagrees. Maps have no prototype; every text is as written.
 */
export function conform<N extends SchemaName>(name: N, tree: TreeNode): Outcome<Conforming[N]> {
  const schema = schemaNamed(name);
  const verdict = validate(name, coerce(tree, schema));
  if (verdict.ok) return { value: verdict.value, diagnostics: [] };
  return { diagnostics: collect(verdict.errors, tree, schema) };
}
