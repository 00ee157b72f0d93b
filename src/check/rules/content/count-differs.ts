import type { SourceRange } from '../../../model/diagnostic.ts';
import type { Block, Document, Paragraph } from '../../../model/document.ts';
import { type AnnouncedCount, announcedCount } from '../../../thai/announced-count.ts';
import { arabicDigits } from '../../../thai/numerals.ts';
import type { Breach, PaperRule } from '../rule.ts';

/** A list has as many items as the line above it says (domain.md F19): มีข้อสรุป 3 ประการ ดังนี้. */
export const countDiffers: PaperRule<'count-differs'> = {
  code: 'count-differs',
  severity: 'warning',
  looksAt: 'paper',
  find: ({ blocks }: Document) =>
    columns(blocks).flatMap((column) =>
      column.flatMap((block, index) => (block.kind === 'paragraph' ? judge(block, column.slice(index + 1)) : [])),
    ),
};

/** Blocks under each other: those of the paper, and of each cell. */
function columns(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const cells = blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return block.sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => cell.blocks)));
  });
  return [blocks, ...cells];
}

function judge(paragraph: Paragraph, following: readonly Block[]): readonly Breach<'count-differs'>[] {
  const [first] = following;
  if (first?.kind !== 'paragraph' || first.list === undefined) return [];
  if (first.list.level <= (paragraph.list?.level ?? 0)) return [];
  const text = textOf(paragraph);
  const announced = announcedCount(text);
  if (!announced) return [];
  const lengths = listLengths(following, first.list.level);
  const items = lengths.at(-1);
  if (items === undefined || lengths.some((length) => announced.counts.includes(length))) return [];
  const at = placeOf(announced, paragraph);
  const count = arabicDigits(text.slice(announced.start, announced.end));
  return at ? [{ at, params: { count, items } }] : [];
}

/**
 * How many items a list has that begins the blocks, its items on one level. Where a paragraph stands between them, nobody but
 * the author knows whether the list ends there: then the number up to there comes first.
 */
function listLengths(blocks: readonly Block[], level: number): readonly number[] {
  const lengths: number[] = [];
  let count = 0;
  let first: string | undefined;
  for (const block of blocks) {
    const list = block.kind === 'paragraph' ? block.list : undefined;
    if (list === undefined) {
      lengths.push(count);
    } else if (list.level < level) {
      break;
    } else if (list.level === level && block.kind === 'paragraph') {
      if (count > 0 && isNumber(block.marker) && block.marker === first) break;
      first ??= block.marker;
      count += 1;
    }
  }
  return [...lengths, count];
}

function isNumber(marker: string | undefined): boolean {
  return marker !== undefined && /\d|[๐-๙]/.test(marker);
}

function textOf({ inlines }: Paragraph): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

/** Where a count stands in the input. It ends a paragraph, and its own line keeps its place there. */
function placeOf({ start, end }: AnnouncedCount, { inlines, origin }: Paragraph): SourceRange | undefined {
  let at = 0;
  for (const inline of inlines) {
    const length = inline.kind === 'text' ? inline.text.length : 1;
    if (inline.kind === 'text' && start < at + length) {
      const { input } = inline.origin;
      const inInput = (offset: number): number => Math.min(input?.end ?? 0, (input?.start ?? 0) + offset - at);
      return input && { ...input, start: inInput(start), end: inInput(end) };
    }
    at += length;
  }
  return origin.input;
}
