import type { SourceRange } from '../../../model/diagnostic.ts';
import type { Paragraph } from '../../../model/document.ts';
import type { LaidOut } from '../../../model/page.ts';

/**
 * How many lines must go for a paper to stand on one page, when they go from the end of the text at `text`: a paragraph that goes
 * whole takes the space before it along. Cut elsewhere it may be a line more or less. 0 where lines are not what is too much.
 */
export function linesToCut(laidOut: LaidOut, text: SourceRange): number {
  const { pitch } = laidOut.document.page;
  let over = laidOut.linesOver ?? 0;
  let cut = 0;
  for (const [{ style }, lines] of linesOfParagraphs(laidOut, text).reverse()) {
    const gone = Math.min(lines, Math.max(0, Math.ceil(over)));
    cut += gone;
    over -= gone === lines ? lines + style.spaceBefore / pitch : gone;
  }
  return cut + Math.max(0, Math.ceil(over));
}

/** The paragraphs of a text, in order, and on how many lines each stands. */
function linesOfParagraphs({ pages, paragraphs }: LaidOut, text: SourceRange): [Paragraph, number][] {
  const baselines = new Map<Paragraph, Set<string>>();
  for (const { number, items } of pages)
    for (const item of items) {
      const paragraph = item.tag.kind === 'content' ? paragraphs.get(item.tag.node) : undefined;
      if (item.kind !== 'text' || !paragraph || !isWithin(paragraph.origin.input, text)) continue;
      const known = baselines.get(paragraph) ?? new Set();
      baselines.set(paragraph, known.add(`${number} ${item.baseline.toFixed(2)}`));
    }
  return [...baselines].map(([paragraph, lines]) => [paragraph, lines.size]);
}

function isWithin(part: SourceRange | undefined, whole: SourceRange): boolean {
  return part !== undefined && part.file === whole.file && whole.start <= part.start && part.end <= whole.end;
}
