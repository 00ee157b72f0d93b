import { formValidators } from '../../.generated/form-validators.mjs';
import { validators } from '../../.generated/validators.mjs';
import type { Outcome } from '../model/diagnostic.ts';
import type { TreeNode } from '../read/index.ts';
import { coerce } from './coerce.ts';
import { collect } from './collect.ts';
import type { Conforming, Validator } from './compiled.ts';
import { type SchemaName, schemaNamed, verdictOf } from './schema.ts';

const all: { readonly [N in SchemaName]: Validator<Conforming[N]> } = { ...validators, ...formValidators };

/**
 * A file's tree as what its schema says it is: the input, a template, the styles, the list of faces.
 * Without a value where anything disagrees. Maps have no prototype; every text is as written.
 */
export function conform<N extends SchemaName>(name: N, tree: TreeNode): Outcome<Conforming[N]> {
  const schema = schemaNamed(name);
  const verdict = verdictOf(all[name], coerce(tree, schema));
  if (verdict.ok) return { value: verdict.value, diagnostics: [] };
  return { diagnostics: collect(verdict.errors, tree, schema).diagnostics };
}
