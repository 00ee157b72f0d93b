import { wrap } from '../report/wrap.ts';

/** A part of a page: a heading, a paragraph or list item with what stands before its first and its other lines, or lines kept as they are. */
type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly first: string; readonly rest: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** How a heading is shown. */
type Mark = (text: string) => string;

/** The Markdown of our own pages for a terminal: without marks, in lines of at most `width` columns. Not a parser for any Markdown. */
export function shownMarkdown(markdown: string, width: number, heading: Mark): string {
  const spaced = markdown.trim().replace(/^(#+ .*)\n(?!\n)/gm, '$1\n\n');
  const parts = spaced.split(/(^```[\s\S]*?^```$|\n{2,})/m);
  return parts
    .filter((part) => part.trim() !== '')
    .map((part) =>
      blocksOf(part.trim())
        .map((block) => shown(block, width, heading))
        .join(''),
    )
    .join('\n');
}

function blocksOf(part: string): readonly Block[] {
  if (part.startsWith('```')) return [{ kind: 'lines', lines: part.split('\n').slice(1, -1) }];
  if (part.startsWith('|')) return [{ kind: 'lines', lines: part.split('\n') }];
  const blocks: Block[] = [];
  for (const line of part.split('\n')) {
    const head = /^#+ +(.*)/.exec(line)?.[1];
    const [, mark, item] = /^ *([*-]|\d+[.)]) +(.*)/.exec(line) ?? [];
    const before = blocks.at(-1);
    if (head !== undefined) blocks.push({ kind: 'heading', text: plain(head) });
    else if (mark !== undefined && item !== undefined) blocks.push(itemOf(mark, item));
    else if (before?.kind === 'text')
      blocks[blocks.length - 1] = { ...before, text: `${before.text} ${plain(line.trim())}` };
    else blocks.push({ kind: 'text', text: plain(line.trim()), first: '', rest: '' });
  }
  return blocks;
}

function itemOf(mark: string, item: string): Block {
  const first = /\d/.test(mark) ? `${mark} ` : '- ';
  return { kind: 'text', text: plain(item), first, rest: ' '.repeat(first.length) };
}

/** Without the marks of code, strong text and links. */
function plain(text: string): string {
  return text
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function shown(block: Block, width: number, heading: Mark): string {
  if (block.kind === 'lines') return block.lines.map((line) => `    ${line}\n`).join('');
  if (block.kind === 'heading')
    return wrap(block.text, width)
      .map((line) => `${heading(line)}\n`)
      .join('');
  const lines = wrap(block.text, width - block.first.length);
  return lines.map((line, index) => `${index === 0 ? block.first : block.rest}${line}\n`).join('');
}
