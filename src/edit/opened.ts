import type { Diagnostic } from '../model/diagnostic.ts';
import { type Comment, readText, type TreeNode } from '../read/index.ts';
import { column } from './lines.ts';

/** A text with what it was read into, and the habits of whoever wrote it. */
export interface Opened {
  readonly text: string;
  readonly tree: TreeNode;
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lineBreak: '\n' | '\r\n';
  /** By how many columns a map stands under its key. */
  readonly step: number;
  /** By how many columns the dashes of a list stand under its key. */
  readonly dashes: number;
}

const name = '';

/** Reads a text to change it; absent where it cannot be read. One that holds no value at all is an empty map. */
export function open(text: string): Opened | undefined {
  const { value, diagnostics } = readText({ name, text });
  const isEmpty = diagnostics.some(({ code }) => code === 'input-empty');
  if (!value && !isEmpty) return undefined;
  const end = { file: name, start: text.length, end: text.length };
  const tree: TreeNode = value?.tree ?? { kind: 'map', entries: [], range: end };
  // Of a text without a value the reader tells no comments.
  const { comments = [] } = value ?? readText({ name, text: `${text}\n{}` }).value ?? {};
  return {
    text,
    tree,
    comments,
    diagnostics,
    lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
    step: offsetOf('map', text, tree) || usual,
    dashes: offsetOf('list', text, tree) ?? usual,
  };
}

const usual = 2;

/** Whether a list or a map stands between brackets. */
export function isFlow(text: string, node: TreeNode): boolean {
  return node.kind !== 'scalar' && /^[[{]/.test(text.charAt(node.range.start));
}

/** How far the first block of this kind stands to the right of its key. */
function offsetOf(kind: 'map' | 'list', text: string, node: TreeNode): number | undefined {
  if (node.kind === 'scalar' || isFlow(text, node)) return undefined;
  if (node.kind === 'list') return firstOf(node.items, (item) => offsetOf(kind, text, item));
  return firstOf(node.entries, ({ keyRange, value }) =>
    value.kind === kind && !isFlow(text, value)
      ? column(text, value.range.start) - column(text, keyRange.start)
      : offsetOf(kind, text, value),
  );
}

function firstOf<T>(all: readonly T[], find: (each: T) => number | undefined): number | undefined {
  for (const each of all) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
