import type { TreeNode } from '../read/index.ts';
import type { SchemaError } from './compiled.ts';
import { type Located, nodeAt } from './node-at.ts';
import { segments } from './pointer.ts';
import { items, property, type SchemaPlace, settle } from './schema.ts';

/** One disagreement with the schema, with its place in the input and in the schema. */
export interface Finding {
  readonly error: SchemaError;
  readonly tree: TreeNode;
  /** The value at fault. */
  readonly at: Located;
  /** What the schema says there, and the path to it from the whole schema. */
  readonly place: SchemaPlace;
  readonly ancestors: readonly SchemaPlace[];
}

export function findingOf(error: SchemaError, tree: TreeNode, schema: SchemaPlace): Finding {
  const ancestors: SchemaPlace[] = [];
  let place = settle(schema, tree);
  let pointer = '';
  for (const segment of segments(error.instancePath)) {
    ancestors.push(place);
    pointer += `/${segment}`;
    const inner = property(place, segment) ?? items(place);
    if (inner === undefined) break;
    place = settle(inner, nodeAt(tree, pointer).node);
  }
  return { error, tree, at: nodeAt(tree, error.instancePath), place, ancestors };
}
