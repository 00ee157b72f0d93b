import { check } from '../../../src/check/index.ts';
import { judge } from '../../../src/check/judge.ts';
import { rules } from '../../../src/check/rules/index.ts';
import type { Rule } from '../../../src/check/rules/rule.ts';
import { factBreaches } from '../../../src/check/rules/run.ts';
import type { Code, Diagnostic, DiagnosticParams, Place } from '../../../src/model/diagnostic.ts';
import { documentNames } from '../../../src/packet/packet.ts';
import { readText } from '../../../src/read/index.ts';
import { examine } from '../../../src/typeset.ts';
import { diskWorld } from '../../../src/world/disk.ts';
import { memoryWorld } from '../../../src/world/memory.ts';
import { home } from '../../home.ts';
import { smallest, told } from '../checked.ts';

/** A change of the smallest input: what is replaced, and by what. */
export type Edit = readonly [from: string | RegExp, to: string];

const shipped = diskWorld(home);

/** The smallest input with edits made to it, each of which must change something. */
export function edited(...edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`the edit of ${from} changes nothing`);
    return changed;
  }, smallest);
}

/** What is told of an input, every stage but the pages having looked; those too with `pages`. */
export async function problems(
  text: string,
  { draft = false, pages = false }: { readonly draft?: boolean; readonly pages?: boolean } = {},
): Promise<readonly Diagnostic[]> {
  const world = memoryWorld({ files: { 'meeting.yaml': text }, builtin: shipped.readBuiltin });
  const options = { draft, pages, only: documentNames, templates: undefined, fonts: undefined, words: undefined };
  return (await examine('meeting.yaml', options, world)).diagnostics;
}

/**
 * The problems of one code in the smallest input with edits made to it, each as `code line:column`. Of the rules about facts and
 * texts that one alone looks: what the others say of the same input is told by its example (test/examples/broken).
 */
export async function broken(code: Code, ...edits: readonly Edit[]): Promise<readonly string[]> {
  const text = edited(...edits);
  return (await foundIn(text, code)).map((each) => told(text, each));
}

/** A problem as whoever reads of it sees it: the words of the input that it is about, and what its sentence is told. */
export interface Breached {
  readonly words: string;
  readonly params: DiagnosticParams[Code];
  /** What takes the place of those words, where there is a fix. */
  readonly mended?: string;
  /** The words that it is also about. */
  readonly related?: readonly string[];
}

/** The problems of one code in such an input, word for word. */
export async function breaches(code: Code, ...edits: readonly Edit[]): Promise<readonly Breached[]> {
  const text = edited(...edits);
  return (await foundIn(text, code)).map(({ at, params, fix, related }) => ({
    words: wordsAt(text, at),
    params,
    ...(fix && { mended: fix.text }),
    ...(related && { related: related.map((place) => wordsAt(text, place)) }),
  }));
}

function wordsAt(text: string, at: Place): string {
  return at.kind === 'range' ? text.slice(at.start, at.end) : at.kind;
}

async function foundIn(text: string, code: Code): Promise<readonly Diagnostic[]> {
  const own = rules.filter((rule) => rule.code === code && (rule.looksAt === 'facts' || rule.looksAt === 'text'));
  return own.length > 0 ? lookedAt(text, own) : (await problems(text)).filter((each) => each.code === code);
}

function lookedAt(text: string, own: readonly Rule[]): readonly Diagnostic[] {
  const { value } = readText({ name: 'meeting.yaml', text });
  const { facts } = value
    ? check(value, { draft: false }, memoryWorld({ files: {}, builtin: shipped.readBuiltin }))
    : {};
  if (!facts) throw new Error('the input of this test has no facts');
  return judge(factBreaches(facts, own), { settings: {}, silences: [], looked: new Set() });
}
