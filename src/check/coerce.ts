import type { ListNode, MapNode, ScalarNode, TreeNode } from '../read/index.ts';
import { mostProblems } from './limits.ts';
import { items, property, type SchemaPlace, settle, typesOf } from './schema.ts';

/** Data as a schema sees it. Maps have no prototype, so a key of the input can reach nothing but the input. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: Plain;
}

/**
 * The reader's tree as plain data of the types that a schema wants. A scalar is the text as it was
 * written (`0201`, `0.50`) unless only a number or a boolean will do, a whole number in digits alone (`1e3` and
 * `1.0` stay texts, which are refused); nothing at all is null. Where one text
 * or a list of lines may stand, one text becomes a list of one. A list past its limit is cut one
 * item after it, and keys that the schema does not know are not all kept: both are refused in any case.
 */
export function coerce(node: TreeNode, from: SchemaPlace | undefined): Plain {
  const place = from && settle(from, node);
  switch (node.kind) {
    case 'scalar':
      return coerceScalar(node, place);
    case 'list':
      return coerceList(node, place);
    case 'map':
      return coerceMap(node, place);
  }
}

function coerceScalar(node: ScalarNode, place: SchemaPlace | undefined): Plain {
  if (node.core === null) return null;
  const types = place ? typesOf(place) : [];
  if (types.includes('array') && types.includes('string')) return [node.written];
  if (types.includes('string') || typeof node.core === 'string') return node.written;
  if (types.includes('number') || types.includes('boolean')) return node.core;
  return types.includes('integer') && /^[-+]?\d+$/.test(node.written) ? node.core : node.written;
}

function coerceList(node: ListNode, place: SchemaPlace | undefined): Plain {
  const { maxItems = node.items.length } = place?.schema ?? {};
  const ofItems = place && items(place);
  return node.items.slice(0, maxItems + 1).map((item) => coerce(item, ofItems));
}

function coerceMap(node: MapNode, place: SchemaPlace | undefined): Plain {
  const map: Record<string, Plain> = Object.create(null);
  let unknown = 0;
  for (const { key, value } of node.entries) {
    const ofKey = place && property(place, key);
    if (ofKey) map[key] = coerce(value, ofKey);
    else if (unknown++ < mostProblems) map[key] = null;
  }
  return map;
}
