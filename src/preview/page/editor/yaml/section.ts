import type { Path } from './frames.ts';
import { keyAt } from './line.ts';

/** The stretch of a text that one key of the outermost map takes; whole, where there is none before. */
export interface Section {
  readonly from: number;
  readonly to: number;
}

/** The section that the line beginning at `start` continues: what is to be walked to know where that line stands, in a file of any size. */
export function sectionBefore(text: string, start: number): Section {
  let from = 0;
  for (let at = start; at > 0; ) {
    at = text.lastIndexOf('\n', at - 2) + 1;
    if (!beginsSection(text, at)) continue;
    from = at;
    break;
  }
  let to = start;
  while (to < text.length && !beginsSection(text, to)) to = nextLine(text, to);
  return { from, to };
}

/** The keys of the outermost map, each with where its line begins. */
export function outermostKeys(text: string): readonly { readonly path: Path; readonly start: number }[] {
  const found: { path: Path; start: number }[] = [];
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const key = isPlain(text, at) ? keyAt(lineAt(text, at), 0) : undefined;
    if (key) found.push({ path: [key.key], start: at });
  }
  return found;
}

function beginsSection(text: string, at: number): boolean {
  return isPlain(text, at) && keyAt(lineAt(text, at), 0) !== undefined;
}

/** Whether a line might begin with a key of the outermost map: most lines need no closer look. */
function isPlain(text: string, at: number): boolean {
  const first = text[at];
  return first !== undefined && !' \t\r\n#-[]{}'.includes(first);
}

function lineAt(text: string, at: number): string {
  return text.slice(at, nextLine(text, at)).replace(/\n$/, '');
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
