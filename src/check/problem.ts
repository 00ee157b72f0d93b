import type { Diagnostic, ValueKind } from '../model/diagnostic.ts';
import type { TreeNode } from '../read/index.ts';
import type { Limit } from './compiled.ts';
import { errorAt } from './error-at.ts';
import type { Finding } from './finding.ts';
import { nameRange, nodeAt } from './node-at.ts';
import { child, dottedPath } from './pointer.ts';
import { kindsOf } from './schema.ts';

/** A disagreement with the schema as the plain problem it is; refiners may then know it better. */
export function problemOf(finding: Finding): Diagnostic {
  const { error, at } = finding;
  switch (error.keyword) {
    case 'required':
      return missingKey(finding, error.params.missingProperty);
    case 'additionalProperties':
      return unknownKey(finding, error.params.additionalProperty);
    case 'type':
      return errorAt('wrong-type', at.node.range, {
        expected: expected([error.params.type].flat()),
        found: found(at.node),
      });
    case 'enum':
      return notInList(at.node, error.params.allowedValues);
    case 'const':
      return notInList(at.node, [error.params.allowedValue]);
    case 'discriminator':
      return unknownKind(finding, error.params.tag);
    case 'pattern':
      return badPattern(finding);
    default:
      return pastLimit(at.node, error.keyword, error.params.limit);
  }
}

function missingKey({ error, at }: Finding, key: string): Diagnostic {
  return errorAt('missing-key', nameRange(at), { key, of: dottedPath(error.instancePath) });
}

function unknownKey({ error, at, tree }: Finding, key: string): Diagnostic {
  const { keyRange } = nodeAt(tree, child(error.instancePath, key));
  return errorAt('unknown-key', keyRange ?? nameRange(at), { key });
}

function notInList(node: TreeNode, allowed: readonly string[]): Diagnostic {
  return errorAt('not-in-list', node.range, { value: written(node), allowed });
}

/** A map that must say which kind it is, by a key that it lacks or whose value is none of the kinds. */
function unknownKind(finding: Finding, tag: string): Diagnostic {
  const { error, place, tree } = finding;
  const { node, found: isWritten } = nodeAt(tree, child(error.instancePath, tag));
  if (!isWritten) return missingKey(finding, tag);
  if (node.kind !== 'scalar') return errorAt('wrong-type', node.range, { expected: 'text', found: node.kind });
  return notInList(
    node,
    kindsOf(place).flatMap(({ schema }) => schema.properties?.[tag]?.const ?? []),
  );
}

function badPattern({ at, place }: Finding): Diagnostic {
  const value = written(at.node);
  if (value.trim() === '') return errorAt('text-empty', at.node.range, {});
  return errorAt('bad-pattern', at.node.range, { value, example: String(place.schema.examples?.[0] ?? '') });
}

function pastLimit(node: TreeNode, keyword: Limit, limit: number): Diagnostic {
  switch (keyword) {
    case 'maxLength':
      return errorAt('text-too-long', node.range, { limit, length: [...written(node)].length });
    case 'maxItems':
      return errorAt('list-too-long', node.range, { limit, length: sizeOf(node) });
    case 'minItems':
      return errorAt('list-too-short', node.range, { limit, length: sizeOf(node) });
    case 'minimum':
      return errorAt('number-out-of-range', node.range, { value: written(node), least: limit });
    case 'maximum':
      return errorAt('number-out-of-range', node.range, { value: written(node), most: limit });
  }
}

function written(node: TreeNode): string {
  return node.kind === 'scalar' ? node.written : '';
}

function sizeOf(node: TreeNode): number {
  return node.kind === 'list' ? node.items.length : 1;
}

function expected(types: readonly string[]): ValueKind {
  if (types.includes('string')) return types.includes('array') ? 'text-or-list' : 'text';
  const [type] = types;
  if (type === 'array') return 'list';
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'map';
}

function found(node: TreeNode): ValueKind {
  if (node.kind !== 'scalar') return node.kind;
  if (node.core === null) return 'nothing';
  return typeof node.core === 'string' ? 'text' : typeof node.core === 'number' ? 'number' : 'boolean';
}
