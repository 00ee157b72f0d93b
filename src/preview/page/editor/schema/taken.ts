import type { Path } from '../yaml/frames.ts';
import { outermostKeys, sectionAround } from '../yaml/section.ts';
import { walk } from '../yaml/walk.ts';

/** The keys that the map at a path has in the text. @param offset a place in that map */
export function keysIn(text: string, path: Path, offset: number): ReadonlySet<string> {
  if (path.length === 0) return outermostKeys(text);
  const { from, to } = sectionAround(text, text.lastIndexOf('\n', offset - 1) + 1);
  const inside = walk(text, from, to).entries.filter(
    (entry) => entry.path.length === path.length + 1 && path.every((step, index) => step === entry.path[index]),
  );
  return new Set(inside.map((entry) => String(entry.path.at(-1))));
}
