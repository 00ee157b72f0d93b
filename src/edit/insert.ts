import type { ListNode, MapEntry, MapNode } from '../read/index.ts';
import { belowValue } from './extent.ts';
import { column, isFirstOnLine, lineAt, lineBelow, lineStart, spaces } from './lines.ts';
import { isFlow, type Opened } from './opened.ts';
import type { Candidate } from './prove.ts';
import { entryText, flowEntry, flowText, itemText } from './render.ts';
import type { FormValue } from './value.ts';

/** The ways to put a new entry into a map: where `order` has it among its siblings, behind all of them where that does not know it. */
export function entryPut(
  opened: Opened,
  map: MapNode,
  entry: readonly [string, FormValue],
  order: readonly string[],
): readonly Candidate[] {
  const [key, value] = entry;
  const before = siblingBefore(map.entries, key, order);
  const first = map.entries[0];
  if (isFlow(opened.text, map)) return [flowPut(opened, map, before?.value.range.end, flowEntry(key, value))];
  if (before)
    return [below(opened, belowValue(opened.text, before.value), column(opened.text, before.keyRange.start), written)];
  if (first) return [above(opened, first.keyRange.start, written, map === opened.tree)];
  return [below(opened, opened.text.length, 0, written)];

  function written(at: number): string {
    return entryText(key, value, at, opened);
  }
}

/** The ways to put a new item into a list, before the one that stands at `index` now. */
export function itemPut(opened: Opened, list: ListNode, index: number, value: FormValue): readonly Candidate[] {
  const { text } = opened;
  const before = list.items[index - 1];
  const first = list.items[0];
  if (isFlow(text, list)) return [flowPut(opened, list, before?.range.end, flowText(value))];
  const written = (at: number): string =>
    isOfMaps(text, list) && typeof value !== 'string' ? `- ${flowText(value)}` : itemText(value, at, opened);
  const at = column(text, list.range.start);
  if (before) return [below(opened, belowValue(text, before), at, written)];
  return first ? [above(opened, list.range.start, written, false)] : [];
}

/** Whether the items of a list are maps between brackets, so that a new one should be. */
function isOfMaps(text: string, { items }: ListNode): boolean {
  const last = items.at(-1);
  return last?.kind === 'map' && isFlow(text, last);
}

/** The entry that a new key follows: the last of those that the order has before it. */
function siblingBefore(entries: readonly MapEntry[], key: string, order: readonly string[]): MapEntry | undefined {
  const rank = order.indexOf(key);
  if (rank < 0) return entries.at(-1);
  return entries.findLast((entry) => {
    const own = order.indexOf(entry.key);
    return own >= 0 && own < rank;
  });
}

type Written = (column: number) => string;

/** On lines of its own, from the start of a line on. */
function below({ text, lineBreak }: Opened, at: number, indent: number, written: Written): Candidate {
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return {
    edits: [{ start: at, end: at, text: `${isOpen ? lineBreak : ''}${spaces(indent)}${written(indent)}${lineBreak}` }],
  };
}

/** Before the first key or dash of a map or a list, and before the comments about it; those at the top of a file are about the file. */
function above({ text, lineBreak }: Opened, first: number, written: Written, isTop: boolean): Candidate {
  const indent = column(text, first);
  if (!isFirstOnLine(text, first)) {
    return { edits: [{ start: first, end: first, text: written(indent) + lineBreak + spaces(indent) }] };
  }
  let at = lineStart(text, first);
  while (!isTop && at > 0 && isCommentAt(text, lineStart(text, at - 1), indent)) at = lineStart(text, at - 1);
  return { edits: [{ start: at, end: at, text: spaces(indent) + written(indent) + lineBreak }] };
}

function isCommentAt(text: string, start: number, indent: number): boolean {
  return lineAt(text, start).search(/\S/) === indent && text[start + indent] === '#';
}

/** Between brackets: behind a sibling, or as the first. A new line is begun where the first has one of its own. */
function flowPut(opened: Opened, node: MapNode | ListNode, before: number | undefined, written: string): Candidate {
  const { text, lineBreak } = opened;
  const first = node.kind === 'map' ? node.entries[0]?.keyRange.start : node.items[0]?.range.start;
  if (first === undefined)
    return { edits: [{ ...node.range, text: node.kind === 'map' ? `{ ${written} }` : `[${written}]` }] };
  const ownLine = isFirstOnLine(text, first) && lineBelow(text, node.range.start) <= first;
  const gap = ownLine ? lineBreak + spaces(column(text, first)) : ' ';
  if (before === undefined) return { edits: [{ start: first, end: first, text: `${written},${gap}` }] };
  return { edits: [{ start: before, end: before, text: `,${gap}${written}` }] };
}
