import type { DocumentName } from '../model/diagnostic.ts';
import type { Places } from '../model/submission.ts';
import type { TreeNode } from '../read/index.ts';
import type { Plain, PlainMap } from './coerce.ts';
import { nodeAt } from './node-at.ts';
import { child, segments } from './pointer.ts';
import { keysOf, resolved, schemaNamed } from './schema.ts';

/** The section of the input that is each document's own. */
export const sectionOf = {
  'cover-letter': 'letter',
  'information-memo': 'memo',
  checklist: 'checklist',
} as const satisfies Record<DocumentName, string>;

/** The facts of one document before its schema has seen them, and where they were written. */
export interface Merged {
  readonly facts: PlainMap;
  readonly places: Places;
}

/**
 * Lays a document's own section over the shared facts: `{...shared, ...own}`, only the keys that
 * the document uses. A fact is taken whole from the one or the other.
 */
export function merge(document: DocumentName, meeting: PlainMap, tree: TreeNode, written: Places): Merged {
  const section = sectionOf[document];
  const own = asMap(meeting[section]);
  const shared = new Set(keysOf(schemaNamed('meeting')));
  const isShared = (key: string): boolean => shared.has(key) && !Object.hasOwn(own, key);
  const facts: Record<string, Plain> = Object.create(null);
  for (const key of keysOf(resolved(schemaNamed(document)))) {
    const from = isShared(key) ? meeting : own;
    if (Object.hasOwn(from, key)) facts[key] = from[key];
  }
  const inInput = (pointer: string): string => {
    const [key = ''] = segments(pointer);
    return asWritten(tree, isShared(key) ? pointer : child('', section) + pointer);
  };
  return {
    facts,
    places: {
      value: (pointer) => written.value(inInput(pointer)),
      key: (pointer) => written.key(inInput(pointer)),
      text: (pointer, start, end) => written.text(inInput(pointer), start, end),
    },
  };
}

/** The only line of a list may have been written as a text without a list: then that is its place. */
function asWritten(tree: TreeNode, pointer: string): string {
  return nodeAt(tree, pointer).found ? pointer : pointer.replace(/\/0$/, '');
}

function asMap(value: Plain): PlainMap {
  return isMap(value) ? value : {};
}

export function isMap(value: Plain): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
