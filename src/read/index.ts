import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import type { FileRead, World } from '../world/world.ts';
import type { Comment } from './comments.ts';
import { limits } from './limits.ts';
import { decode, tooLarge } from './source.ts';
import type { TreeNode } from './tree.ts';
import { parseYaml } from './yaml.ts';

export { forbiddenCharacters } from './characters.ts';
export type { Comment } from './comments.ts';
export { locate } from './locate.ts';
export { decode } from './source.ts';
export type { ListNode, MapEntry, MapNode, ScalarNode, TreeNode } from './tree.ts';

/** A file's bytes and text, and the tree they were read into. */
export interface Parsed {
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly tree: TreeNode;
  readonly comments: readonly Comment[];
}

/**
 * What came of reading a file. The tree (in `value`) is there unless the file could not be
 * understood at all; with `error` problems beside it, it serves to find further problems.
 */
export interface ReadOutcome extends Outcome<Parsed> {
  /** The text, also where it has no tree: reports show its lines. */
  readonly source?: Source;
}

/** Reads a YAML file that was named on the command line. */
export function read(path: string, world: World): ReadOutcome {
  const file = world.readInput(path, limits.bytes);
  return file.ok ? readBytes(path, file.bytes) : { diagnostics: [unread(path, file.why)] };
}

/** Reads YAML from bytes that are there already. `name` is what problems call the file. */
export function readBytes(name: string, bytes: Uint8Array): ReadOutcome {
  const { value: source, diagnostics } = decode(name, bytes);
  return source ? readDecoded(source, bytes) : { diagnostics };
}

/** Reads YAML from text that is there already. */
export function readText(source: Source): ReadOutcome {
  return readDecoded(source, new TextEncoder().encode(source.text));
}

function readDecoded(source: Source, bytes: Uint8Array): ReadOutcome {
  const { value: yaml, diagnostics } = parseYaml(source);
  return { ...(yaml && { value: { bytes, source, ...yaml } }), source, diagnostics };
}

function unread(path: string, why: Extract<FileRead, { ok: false }>['why']): Diagnostic {
  if (why === 'too-large') return tooLarge(path);
  return { code: unreadCodes[why], severity: 'error', at: { kind: 'file', file: path }, params: { path } };
}

const unreadCodes = {
  missing: 'input-missing',
  folder: 'input-is-folder',
  unreadable: 'input-unreadable',
  outside: 'input-unreadable',
} as const;
