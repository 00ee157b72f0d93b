import { isAlias, isMap, isSeq, type Pair, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic, Outcome, SourceRange } from '../model/diagnostic.ts';
import { forbiddenEscape } from './characters.ts';
import { colonWithoutSpace } from './colon.ts';
import { duplicateKey } from './duplicate-key.ts';
import { syntaxProblem } from './fault.ts';
import { checkKey } from './keys.ts';
import type { MapEntry, MapNode, ScalarNode, TreeNode } from './tree.ts';

/** What a walk carries along: the file's name, and the problems met so far. */
interface Walk {
  readonly file: string;
  readonly problems: Diagnostic[];
}

/**
 * The library's nodes as a tree of ours. An entry whose key cannot be used is left out; of two
 * entries with one key the first stays, or the one that is not empty. The depth was bounded before.
 */
export function walk(file: string, root: ParsedNode): Outcome<TreeNode> {
  const problems: Diagnostic[] = [];
  const value = visit({ file, problems }, root);
  if (value.kind === 'scalar') problems.push(...missingSpace(value));
  return { value, diagnostics: problems };
}

function visit(walk: Walk, node: ParsedNode): TreeNode {
  const range = rangeOf(walk, node);
  if (isMap(node)) return visitMap(walk, node, range);
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => visit(walk, item)), range };
  if (isAlias(node)) return plain(`*${node.source}`, range);
  return visitScalar(walk, node, range);
}

function visitMap(walk: Walk, node: YAMLMap.Parsed, range: SourceRange): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const pair of node.items) {
    const keyRange = rangeOf(walk, pair.key);
    const { key, problems } = checkKey(pair.key, keyRange);
    const value = visitValue(walk, pair, keyRange);
    walk.problems.push(...problems);
    if (key !== undefined) enter(walk, entries, { key, keyRange, value });
  }
  return { kind: 'map', entries: [...entries.values()], range };
}

function enter(walk: Walk, entries: Map<string, MapEntry>, entry: MapEntry): void {
  const twin = entries.get(entry.key);
  const { kept, problem } = twin ? duplicateKey(twin, entry) : { kept: entry };
  if (problem) walk.problems.push(problem);
  // Taken out first, so that entries stay in the order of the file.
  if (kept !== twin) entries.delete(entry.key);
  entries.set(entry.key, kept);
}

/** `{key}` has no value at all: most likely `{key:value}` without its space. */
function visitValue(walk: Walk, { key, value }: Pair<ParsedNode, ParsedNode | null>, keyRange: SourceRange): TreeNode {
  if (value) return visit(walk, value);
  if (key instanceof Scalar && key.type === Scalar.PLAIN) {
    walk.problems.push(...missingSpace(plain(key.source ?? '', keyRange)));
  }
  return plain('', { ...keyRange, start: keyRange.end }, null);
}

function visitScalar(walk: Walk, node: Scalar.Parsed, range: SourceRange): ScalarNode {
  const written = node.source;
  if (node.type === Scalar.PLAIN) return plain(written, range, coreValue(node.value, written));
  const style = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED ? 'block' : 'quoted';
  if (style === 'quoted') walk.problems.push(...forbiddenEscape(written, range));
  return { kind: 'scalar', written, style, core: written, range };
}

function plain(written: string, range: SourceRange, core: ScalarNode['core'] = written): ScalarNode {
  return { kind: 'scalar', written, style: 'plain', core, range };
}

function coreValue(value: unknown, written: string): ScalarNode['core'] {
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : written;
}

function missingSpace({ written, style, range }: ScalarNode): Diagnostic[] {
  const fault = style === 'plain' ? colonWithoutSpace(written, range.start) : undefined;
  return fault ? [syntaxProblem(range.file, fault)] : [];
}

function rangeOf({ file }: Walk, { range: [start, end] }: ParsedNode): SourceRange {
  return { file, start, end };
}
