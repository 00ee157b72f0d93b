import type { Diagnostic } from '../model/diagnostic.ts';
import type { MapEntry, TreeNode } from '../read/index.ts';
import type { EditFault } from './edit.ts';
import { isFlow, type Opened } from './opened.ts';
import type { Path } from './value.ts';

/** A node on the way to a value, with the entry of the map that holds it, if it is in one. */
export interface Stop {
  readonly node: TreeNode;
  readonly entry?: MapEntry;
}

/** The nodes on the way to a path, the top first, and what of the path leads on to nothing. */
export interface Way {
  readonly stops: readonly [Stop, ...Stop[]];
  readonly last: Stop;
  readonly rest: Path;
  /** Whether the last stands between brackets, its own not counted. */
  readonly inFlow: boolean;
}

export function wayTo({ text, tree }: Opened, path: Path): Way {
  const top: Stop = { node: tree };
  const stops: [Stop, ...Stop[]] = [top];
  let last = top;
  for (const step of path) {
    const next = child(last.node, step);
    if (!next) break;
    stops.push(next);
    last = next;
  }
  const inFlow = stops.slice(0, -1).some(({ node }) => isFlow(text, node));
  return { stops, last, rest: path.slice(stops.length - 1), inFlow };
}

function child(node: TreeNode, step: string | number): Stop | undefined {
  if (typeof step === 'string') {
    const entry = node.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined;
    return entry && { node: entry.value, entry };
  }
  const item = node.kind === 'list' ? node.items[step] : undefined;
  return item && { node: item };
}

/** What on the way, or in the value at its end, keeps a change from being made without changing something else. */
export function obstacleOn({ text, diagnostics }: Opened, way: Way): EditFault | undefined {
  if (diagnostics.some((problem) => isTwice(problem, way))) return 'duplicate-key';
  return diagnostics.some((problem) => isMarked(problem, way, text)) ? 'reference' : undefined;
}

function isTwice({ code, at, related = [] }: Diagnostic, { stops, last }: Way): boolean {
  if (code !== 'yaml-duplicate-key' || at.kind !== 'range') return false;
  const kept = related[0];
  const isOnWay = kept?.kind === 'range' && stops.some(({ entry }) => entry?.keyRange.start === kept.start);
  return isOnWay || isWithin(at.start, last);
}

function isMarked({ code, at }: Diagnostic, { stops, last }: Way, text: string): boolean {
  if (at.kind !== 'range') return false;
  const isMark = code === 'yaml-tag' || (code === 'yaml-alias' && text.charAt(at.start) === '&');
  return isMark && (isWithin(at.start, last) || stops.some((stop) => standsBefore(at.start, stop, text)));
}

function isWithin(at: number, { node: { range } }: Stop): boolean {
  return at > range.start && at < range.end;
}

/** Whether a mark stands at a value: before it, with nothing but marks and space between. */
function standsBefore(at: number, { node, entry }: Stop, text: string): boolean {
  const from = entry?.keyRange.end ?? 0;
  if (at < from || at >= node.range.start) return false;
  return /^(?:[&!]\S*\s+(?:#.*\n\s*)?)+$/.test(text.slice(at, node.range.start));
}

/** Whether an alias stands in a value's place: mostly a text that begins with `*` and lacks its quotation marks. */
export function isAlias({ diagnostics }: Opened, { range }: TreeNode): boolean {
  return diagnostics.some(({ code, at }) => code === 'yaml-alias' && at.kind === 'range' && at.start === range.start);
}
