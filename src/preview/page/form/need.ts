import type { Path } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import { type Field, pathOf } from './field.ts';
import { type Place, placeAt, type Schema } from './schema.ts';
import { isBlank, nodeAt } from './values.ts';

/** Whether something must stand at a field: the schema asks for it, or a paper cannot be made without it. */
export function isNeeded(place: Place, { neededUnless }: Field, path: Path, tree: TreeNode): boolean {
  if (place.always || (place.required && nodeAt(tree, path.slice(0, -1))?.kind === 'map')) return true;
  return (
    neededUnless !== undefined && !(neededUnless.length > 0 && neededUnless.every((other) => isGiven(tree, other)))
  );
}

function isGiven(tree: TreeNode, path: string): boolean {
  return !isBlank(nodeAt(tree, path.split('.')));
}

/** Whether the file has a key of which the field shows nothing, and which nobody needs: emptying its boxes would change nothing. */
export function isDispensable(root: Schema, field: Field, path: Path, tree: TreeNode): boolean {
  const place = placeAt(root, path);
  return place !== undefined && hasOnlyBlanks(nodeAt(tree, path)) && !isNeeded(place, field, path, tree);
}

function hasOnlyBlanks(node: TreeNode | undefined): boolean {
  if (node?.kind === 'list') return node.items.length > 0 && node.items.every(isBlank);
  return node?.kind === 'scalar' && isBlank(node);
}

/** The field that a path of the file leads to, or that the list or record around it is of. */
export function fieldAt(
  fields: readonly Field[],
  path: Path,
): { readonly field: Field; readonly inner: Path } | undefined {
  const field = fields.find((each) => pathOf(each).every((step, index) => step === path[index]));
  return field && { field, inner: path.slice(pathOf(field).length) };
}
