/** A text whose list items are indented as Markdown wants them, with the way back to the text as written. */
export interface Indented {
  readonly text: string;
  /** The offset in the written text of an offset in the indented one. */
  written(offset: number): number;
}

/** An open list item: where its marker stands in the written text, and where its content stands in the indented one. */
interface OpenItem {
  readonly marker: number;
  readonly content: number;
}

const marker = /^(?:\d{1,9}[.)]|[-+*])(?=\s|$)/;

/**
 * Under `10.` Markdown asks for one space more than under `9.`, or what stands there leaves the item.
 * Nobody who writes a list sees that, so a line that is indented deeper than an item's marker is
 * taken into the item, whatever the marker's width.
 */
export function indented(text: string): Indented {
  const open: OpenItem[] = [];
  const added: { readonly at: number; readonly spaces: number }[] = [];
  let offset = 0;
  let total = 0;
  const lines = text.split('\n').map((line) => {
    const spaces = missingSpaces(line, open);
    if (spaces > 0) {
      added.push({ at: offset + total, spaces });
      total += spaces;
    }
    offset += line.length + 1;
    return ' '.repeat(spaces) + line;
  });
  return { text: lines.join('\n'), written: (at) => at - spacesBefore(added, at) };
}

/** How many spaces a line lacks to belong to the item it is indented under; keeps the open items up to date. */
function missingSpaces(line: string, open: OpenItem[]): number {
  const content = line.trimStart();
  if (content === '') return 0;
  const indent = line.length - content.length;
  while (indent <= (open.at(-1)?.marker ?? -1)) open.pop();
  const spaces = Math.max(0, (open.at(-1)?.content ?? 0) - indent);
  const [found] = marker.exec(content) ?? [];
  if (found !== undefined)
    open.push({ marker: indent, content: indent + spaces + found.length + gapAfter(content, found) });
  return spaces;
}

/** One to four spaces after a marker belong to it; with more, the content begins after one. */
function gapAfter(content: string, found: string): number {
  const gap = content.length - found.length - content.slice(found.length).trimStart().length;
  return gap >= 1 && gap <= 4 ? gap : 1;
}

function spacesBefore(added: readonly { readonly at: number; readonly spaces: number }[], offset: number): number {
  let sum = 0;
  for (const { at, spaces } of added) {
    if (offset <= at) break;
    sum += Math.min(spaces, offset - at);
  }
  return sum;
}
