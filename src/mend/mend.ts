import type { Code, Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { readText, type TreeNode } from '../read/index.ts';
import { applied, type Edit, safeEdits } from './edits.ts';
import { isSound } from './sound.ts';

/** What a text became, how many edits were made, and what is to be said of it now. */
export interface Mended<T extends Outcome<unknown>> {
  readonly text: string;
  readonly edits: number;
  readonly seen: T;
}

/** Checks a text as the file's. */
export type Look<T extends Outcome<unknown>> = (text: string) => Promise<T>;

const mostRounds = 10;
/** Of edits that cannot all be made, halves are tried, and halves of those. */
const mostHalvings = 4;

/**
 * Makes every safe fix of a file, and those that show only then, until there are none. Where an edit would do anything but what it is for, it
 * is left out and its problem stays; nothing but the stretches that are mended changes.
 */
export async function mend<T extends Outcome<unknown>>(source: Source, look: Look<T>): Promise<Mended<T>> {
  let mended: Mended<T> = { text: source.text, edits: 0, seen: await look(source.text) };
  for (let round = 0; round < mostRounds; round += 1) {
    const next = await mendOnce({ name: source.name, text: mended.text }, mended.seen, look);
    if (!next) break;
    mended = { ...next, edits: mended.edits + next.edits };
  }
  return mended;
}

async function mendOnce<T extends Outcome<unknown>>(
  source: Source,
  seen: T,
  look: Look<T>,
): Promise<Mended<T> | undefined> {
  const sound = soundEdits(source, seen.diagnostics);
  if (sound.length === 0) return undefined;
  const text = applied(source.text, sound);
  const after = await look(text);
  return bringsErrors(seen.diagnostics, after.diagnostics) ? undefined : { text, edits: sound.length, seen: after };
}

/** The safe edits of a file that one round makes: those that change the values they mean, and nothing else. */
export function soundEdits(source: Source, diagnostics: readonly Diagnostic[]): readonly Edit[] {
  const edits = safeEdits(diagnostics, source.name);
  const tree = edits.length > 0 ? readText(source).value?.tree : undefined;
  const sound = tree ? soundPart(source, tree, edits, mostHalvings) : [];
  return tree && isSound(source, tree, sound) ? sound : [];
}

/** The edits that can be made. What stands beside a bad one waits for the next round. */
function soundPart(source: Source, tree: TreeNode, edits: readonly Edit[], halvings: number): readonly Edit[] {
  if (edits.length === 0 || isSound(source, tree, edits)) return edits;
  if (edits.length === 1 || halvings === 0) return [];
  const middle = Math.ceil(edits.length / 2);
  return [edits.slice(0, middle), edits.slice(middle)].flatMap((half) => soundPart(source, tree, half, halvings - 1));
}

/** Whether there are errors that were not there before. Where one is gone, others may be seen that it had hidden. */
function bringsErrors(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const [had, has] = [errorCounts(before), errorCounts(after)];
  const isGone = [...had].some(([code, count]) => (has.get(code) ?? 0) < count);
  return !isGone && [...has].some(([code, count]) => (had.get(code) ?? 0) < count);
}

function errorCounts(diagnostics: readonly Diagnostic[]): ReadonlyMap<Code, number> {
  const counts = new Map<Code, number>();
  for (const { code, severity } of diagnostics) if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
