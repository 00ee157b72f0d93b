import { keyAt } from './line.ts';

const outermost = /^([^\s#"'{}[\],&*!|>%@`:-][^:#\n]*):(?=\s|$)/gm;

/** The stretch of a text that one key of the outermost map takes; whole, where there is none before. */
export interface Section {
  readonly from: number;
  readonly to: number;
}

/** The section that ends before the line beginning at `start`: what is to be walked to know where that line stands, in a file of any size. */
export function sectionBefore(text: string, start: number): Section {
  let at = start;
  while (at > 0) {
    at = at < 2 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
    if (beginsSection(text, at)) break;
  }
  return { from: at, to: start };
}

/** The section that the line beginning at `start` is part of. */
export function sectionAround(text: string, start: number): Section {
  const from = beginsSection(text, start) ? start : sectionBefore(text, start).from;
  let to = nextLine(text, start);
  while (to < text.length && !beginsSection(text, to)) to = nextLine(text, to);
  return { from, to };
}

/** The keys of the outermost map. */
export function outermostKeys(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(outermost), ([, key]) => (key ?? '').trimEnd()));
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
