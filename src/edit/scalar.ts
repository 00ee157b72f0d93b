import { readText, type ScalarNode, type TreeNode } from '../read/index.ts';

/** How a text is written. */
export type Manner = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** The columns that a block of text is to stand in: its lines' and, for a text that begins with a space, that of what it is a value of. */
export interface Columns {
  readonly lines: number;
  readonly parent: number;
}

/** How a text is written in the file. The marks of an empty one are there because it is empty, not because somebody wants them. */
export function mannerOf(text: string, { written, style, range }: ScalarNode): Manner {
  const first = text.charAt(range.start);
  if (style === 'plain' || written === '') return 'plain';
  if (style === 'quoted') return first === "'" ? 'single' : 'double';
  return first === '>' ? 'folded' : 'literal';
}

/** A text on one line in the first of these manners that is read as what it says; in double quotation marks anything can be written. */
export function onOneLine(value: string, inFlow: boolean, manners: readonly Manner[]): string {
  const written = manners.map((manner) => inManner(value, manner)).find((text) => text && reads(text, value, inFlow));
  return written ?? JSON.stringify(value);
}

function inManner(value: string, manner: Manner): string | undefined {
  if (manner === 'double') return JSON.stringify(value);
  if (!isOneLine(value)) return undefined;
  if (manner === 'single') return `'${value.replaceAll("'", "''")}'`;
  return manner === 'plain' ? value : undefined;
}

/** Without line ends, and without characters that a file should hold as escapes alone. */
function isOneLine(value: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(value);
}

/** Whether a text can stand in a block of lines, which knows no escapes. */
function isBlockText(value: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(value.replace(/[\n\t]/g, ''));
}

/** A block of text: its first line, and the lines under it, the last without its line end. */
export interface Block {
  readonly header: string;
  readonly lines: readonly string[];
}

/** A text as a block of lines; absent where no block says it. */
export function asBlock(value: string, columns: Columns, manner: 'literal' | 'folded' = 'literal'): Block | undefined {
  if (value === '' || !isBlockText(value)) return undefined;
  const trial = block(value, { lines: 2, parent: 0 }, manner);
  const read = readText({ name: '', text: `k: ${blockText(trial, '\n')}\nz: z\n` });
  const fits = columns.lines - columns.parent < 10 && says(read.value?.tree, 0, 2, value);
  if (fits) return block(value, columns, manner);
  return manner === 'folded' ? asBlock(value, columns) : undefined;
}

/** A block as it stands in the file; `behind` is what follows its mark on the line, a comment. */
export function blockText({ header, lines }: Block, lineBreak: string, behind = ''): string {
  return [header + behind, ...lines].join(lineBreak);
}

function block(value: string, { lines: indent, parent }: Columns, manner: 'literal' | 'folded'): Block {
  const own = value.replace(/\n$/, '').split('\n');
  const mark = manner === 'folded' ? '>' : '|';
  const indicator = /^\n*[ \t]/.test(value) ? String(indent - parent) : '';
  const lines = manner === 'folded' ? unfolded(own) : own;
  return {
    header: `${mark}${indicator}${chomping(value)}`,
    lines: lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)),
  };
}

function chomping(value: string): '' | '-' | '+' {
  if (!value.endsWith('\n')) return '-';
  return /\n\n$/.test(value) ? '+' : '';
}

/** A folded block joins lines that stand right under each other: between those an empty one is put. */
function unfolded(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) => {
    const next = lines.slice(index + 1).find((each) => each !== '');
    const joins = isFoldable(line) && next !== undefined && isFoldable(next);
    return joins ? [line, ''] : [line];
  });
}

function isFoldable(line: string): boolean {
  return /^[^ \t]/.test(line);
}

/** Whether a text on one line is read as this value wherever it may stand, with a comment behind it. */
function reads(written: string, value: string, inFlow: boolean): boolean {
  const text = inFlow ? `[${written}, {k: ${written} }]` : `- ${written} # c\n- k: ${written} # c\n`;
  const { value: read, diagnostics } = readText({ name: '', text });
  if (diagnostics.length > 0 || read?.tree.kind !== 'list' || read.tree.items.length !== 2) return false;
  const [item, map] = read.tree.items;
  return isText(item, value) && says(map, 0, 1, value);
}

/** Whether an entry of a map of so many holds this text. */
function says(tree: TreeNode | undefined, index: number, count: number, value: string): boolean {
  return tree?.kind === 'map' && tree.entries.length === count && isText(tree.entries[index]?.value, value);
}

function isText(node: TreeNode | undefined, value: string): boolean {
  return node?.kind === 'scalar' && node.core !== null && node.written === value;
}
