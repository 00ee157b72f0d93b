import type { Paragraph as WordParagraph, Table as WordTable } from 'docx';
import type { PageSetup, Paper } from '../../model/document.ts';
import type { Pagination } from '../../model/page.ts';
import { catchwordParagraph } from './catchword.ts';
import type { WordEmblem } from './emblem.ts';
import { flow } from './flow.ts';
import type { Flowing } from './flowing.ts';
import { keepLeadIns } from './lead-in.ts';
import { mastheadParagraph } from './masthead.ts';
import { gapParagraphs, type Keep, separator, wordParagraph } from './paragraph.ts';
import { wordTables } from './table.ts';
import { turnsOf } from './turns.ts';

/**
 * What stands in a paper's text column, on given pages or as Word breaks it. A table needs a paragraph behind it, or
 * Word takes the next one for its continuation.
 */
export function wordBody(
  paper: Paper,
  emblem: WordEmblem | undefined,
  pages: Pagination | undefined,
): (WordParagraph | WordTable)[] {
  const { blocks, page } = paper;
  const flowing = keepLeadIns(flow(blocks, pages && turnsOf(pages, paper)));
  return flowing.flatMap((item, index) => {
    const next = flowing[index + 1];
    const closes = item.block.kind === 'table' && (next === undefined || next.block.kind === 'table');
    return [...wordBlocks(item, page, emblem), ...(closes ? [separator(chainOf(item.keep))] : [])];
  });
}

function wordBlocks(
  { block, keep }: Flowing,
  page: PageSetup,
  emblem: WordEmblem | undefined,
): readonly (WordParagraph | WordTable)[] {
  switch (block.kind) {
    case 'paragraph':
      return [wordParagraph(block, keep)];
    case 'gap':
      return gapParagraphs(block, page.pitch, keep);
    case 'masthead':
      return [mastheadParagraph(block, page, emblem, keep)];
    case 'catchword':
      return [catchwordParagraph(block)];
    case 'table': {
      const tables = wordTables(block, page.pitch, chainOf(keep));
      return keep.pageBreakBefore ? [separator(keep), ...tables] : tables;
    }
  }
}

/** How a block is kept together, without the page break that stands before its first paragraph alone. */
function chainOf({ pageBreakBefore: _, ...chain }: Keep): Keep {
  return chain;
}
