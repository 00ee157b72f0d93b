import type { TreeNode } from '../read/index.ts';
import type { Edit } from './edit.ts';
import { belowValue, valueEnd } from './extent.ts';
import { column, isFirstOnLine, lineBelow, lineStart, spaces } from './lines.ts';
import { isFlow, type Opened } from './opened.ts';
import type { Candidate } from './prove.ts';
import type { Stop, Way } from './way.ts';

type Stretch = Pick<Edit, 'start' | 'end'>;

/** The ways to take a value out with its key or dash, and with the lists and maps that it is the only one in. */
export function takenOut(opened: Opened, { stops }: Way): readonly Candidate[] {
  let index = stops.length - 1;
  while (index > 1 && count(stops[index - 1]?.node) === 1) index -= 1;
  const [parent, gone] = [stops[index - 1], stops[index]];
  if (!parent || !gone) return [];
  return isFlow(opened.text, parent.node)
    ? outOfFlow(opened, parent.node, gone)
    : outOfBlock(opened, parent.node, gone);
}

function count(node: TreeNode | undefined): number {
  if (!node || node.kind === 'scalar') return 0;
  return node.kind === 'list' ? node.items.length : node.entries.length;
}

/** Where the parts of a list or a map stand, each from its key or, in a list, its value on. */
function partsOf(text: string, node: TreeNode): readonly Stretch[] {
  if (node.kind === 'list') return node.items.map((item) => ({ start: item.range.start, end: valueEnd(text, item) }));
  if (node.kind === 'scalar') return [];
  return node.entries.map(({ keyRange, value }) => ({ start: keyRange.start, end: valueEnd(text, value) }));
}

/** Between brackets one comma goes with it: the one before it, or the one behind it where a comment is in the way. */
function outOfFlow({ text, tree }: Opened, parent: TreeNode, { node, entry }: Stop): readonly Candidate[] {
  const start = entry?.keyRange.start ?? node.range.start;
  const parts = partsOf(text, parent);
  const index = parts.findIndex((part) => part.start === start);
  const [before, own, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!own) return [];
  if (parts.length === 1) return parent === tree ? [cut(own, own)] : [];
  const comma = /^\s*,/.exec(text.slice(own.end))?.[0].length ?? 0;
  return [
    ...(before ? [cut({ start: before.end, end: own.end }, own)] : []),
    ...(next ? [cut({ start: own.start, end: next.start }, own)] : []),
    cut({ start: own.start, end: own.end + comma }, own),
  ];
}

function cut(stretch: Stretch, drops: Stretch): Candidate {
  return { edits: [{ ...stretch, text: '' }], drops };
}

/** Whole lines, and what is written in them; what stands above and below stays. */
function outOfBlock(opened: Opened, parent: TreeNode, { node, entry }: Stop): readonly Candidate[] {
  const { text } = opened;
  const start = entry?.keyRange.start ?? dashBefore(text, node.range.start);
  const end = belowValue(text, node);
  if (!isFirstOnLine(text, start)) return [cut({ start, end: nextText(text, end) }, { start, end })];
  const lines = { start: lineStart(text, start), end };
  const isAll = count(parent) === 1;
  if (isAll) return [cut(lines, lines)];
  return [cut(lines, lines), movedOut(text, lines, column(text, start))];
}

function dashBefore(text: string, at: number): number {
  return Math.max(0, text.lastIndexOf('-', at - 1));
}

/** The next character that is no space and no line end. */
function nextText(text: string, from: number): number {
  return from + text.slice(from).search(/\S|$/);
}

/** As above, but comments that stood deeper than what went are moved to its column, where they are no part of a block of text. */
function movedOut(text: string, lines: Stretch, to: number): Candidate {
  let at = lines.end;
  const kept: string[] = [];
  while (at < text.length && /^[ \t]*(#.*)?\r?\n?$/.test(text.slice(at, lineBelow(text, at)))) {
    kept.push(text.slice(at, lineBelow(text, at)).replace(/^[ \t]*(?=#)/, spaces(to)));
    at = lineBelow(text, at);
  }
  return { edits: [{ start: lines.start, end: at, text: kept.join('') }], drops: lines };
}
