import type { Path } from '../yaml/frames.ts';
import { outermostKeys, sectionBefore } from '../yaml/section.ts';
import { walk } from '../yaml/walk.ts';

/** The keys that the map at a path has in the text. @param offset a place in that map */
export function keysIn(text: string, path: Path, offset: number): ReadonlySet<string> {
  return new Set(
    entriesAround(text, path, offset)
      .filter((entry) => entry.path.length === path.length + 1)
      .filter((entry) => path.every((step, index) => step === entry.path[index]))
      .map((entry) => String(entry.path.at(-1))),
  );
}

function entriesAround(text: string, path: Path, offset: number): readonly { readonly path: Path }[] {
  if (path.length === 0) return outermostKeys(text);
  const { from, to } = sectionBefore(text, text.lastIndexOf('\n', offset - 1) + 1);
  return walk(text, from, to).entries;
}
