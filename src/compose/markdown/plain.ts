import type { List, ListItem, Paragraph, Root } from 'mdast';
import { type Line, plainLines } from './plain-line.ts';

/** What Markdown takes for more than text wherever it stands; and a space at a line's end, which may break it. */
const mark = /[*_`<[\\\t\r\0]| $/m;

/**
 * The tree that Markdown's reader makes of a text of paragraphs and lists without any other mark, as most official bodies are; nothing for any
 * other text. That reader looks at each character several times, which took a third of a `cabsub check`. What the tree tells of blank lines
 * between items (`spread`) is left out: no paper shows it.
 */
export function plainMarkdown(text: string): Root | undefined {
  if (mark.test(text)) return undefined;
  const reader = new PlainReader(plainLines(text));
  const children = reader.blocks(0);
  return reader.isDone ? { type: 'root', children } : undefined;
}

type Marker = NonNullable<Line['marker']>;
type Position = NonNullable<Root['position']>;
type Placed<T> = T & { readonly position: Position };

/** A line indented so far is code. */
const codeIndent = 4;

/** Takes lines one after the other, and stops for good before one that is more than text or an item. */
class PlainReader {
  readonly #lines: readonly Line[];
  #next = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  get isDone(): boolean {
    return this.#next === this.#lines.length;
  }

  /** The blocks that are indented so far, up to a line that is not. */
  blocks(indent: number): Placed<List | Paragraph>[] {
    const found: Placed<List | Paragraph>[] = [];
    for (let line = this.#first(indent); line; line = this.#first(indent))
      found.push(line.marker ? this.#list(line, line.marker, indent) : this.#paragraph(line, indent));
    return found;
  }

  #list(first: Line, { delimiter, number }: Marker, indent: number): Placed<List> {
    const children: Placed<ListItem>[] = [];
    for (let line: Line | undefined = first; line?.marker?.delimiter === delimiter; line = this.#first(indent))
      children.push(this.#item(line));
    const position = around(first, children);
    return { type: 'list', ordered: number !== undefined, start: number ?? null, children, position };
  }

  #item(line: Line): Placed<ListItem> {
    const children = [this.#paragraph(line, line.text), ...this.blocks(line.text)];
    return { type: 'listItem', children, position: around(line, children) };
  }

  /** The paragraph that begins with a line's text, in a block that is indented so far. */
  #paragraph(first: Line, indent: number): Placed<Paragraph> {
    const texts = [first.written.slice(first.text)];
    let last = first;
    this.#next += 1;
    for (let line = this.#lines[this.#next]; line && goesOn(line, indent); line = this.#lines[this.#next]) {
      texts.push(line.written.slice(line.indent));
      last = line;
      this.#next += 1;
    }
    const position = { start: pointAt(first, first.text), end: pointAt(last, last.written.length) };
    return { type: 'paragraph', children: [{ type: 'text', value: texts.join('\n'), position }], position };
  }

  /** The next line with text, if a block that is indented so far may begin with it. */
  #first(indent: number): Line | undefined {
    while (this.#lines[this.#next]?.kind === 'blank') this.#next += 1;
    const line = this.#lines[this.#next];
    return line?.kind === 'text' && line.indent >= indent && line.indent < indent + codeIndent ? line : undefined;
  }
}

/** Whether a line goes on with a paragraph. Beside it an item begins only with a dash or the number 1. */
function goesOn({ kind, indent, marker }: Line, ofBlock: number): boolean {
  if (kind !== 'text' || marker === undefined) return kind === 'text';
  return indent >= ofBlock && marker.number !== undefined && marker.number !== 1;
}

/** From a line's marker to the end of the last of some nodes. */
function around(first: Line, nodes: readonly Placed<unknown>[]): Position {
  const start = pointAt(first, first.indent);
  return { start, end: nodes.at(-1)?.position.end ?? start };
}

function pointAt({ index, offset }: Line, column: number): Position['start'] {
  return { line: index + 1, column: column + 1, offset: offset + column };
}
