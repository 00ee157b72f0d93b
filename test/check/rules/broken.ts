import { examine } from '../../../src/build.ts';
import type { Code, Diagnostic } from '../../../src/model/diagnostic.ts';
import { documentNames } from '../../../src/packet/packet.ts';
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

/** The problems of one code in the smallest input with edits made to it, each as `code line:column`. */
export async function broken(code: Code, ...edits: readonly Edit[]): Promise<readonly string[]> {
  const text = edited(...edits);
  return (await problems(text)).filter((each) => each.code === code).map((each) => told(text, each));
}
