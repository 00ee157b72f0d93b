import type { Block, Group } from '../../model/document.ts';
import type { Flowing } from './flowing.ts';
import type { Keep } from './paragraph.ts';
import { appendTurned, noTurns, type Turns } from './turns.ts';

/**
 * The blocks in one row: groups become chains of paragraphs kept with the next one, page breaks a
 * setting of the block behind them. Word keeps at least two lines of a paragraph with the next, which
 * is what the signature needs before it (domain.md A.6). A page that is to turn there ends with its catchword.
 */
export function flow(blocks: readonly Block[], turns: Turns = noTurns): readonly Flowing[] {
  const flowing: Flowing[] = [];
  let startsPage = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') {
      startsPage = true;
      continue;
    }
    if (block.kind === 'group') joinGroup(flowing, block, turns);
    const next: readonly Flowing[] = block.kind === 'group' ? chain(block) : [{ block, keep: {} }];
    for (const [inner, item] of next.entries()) {
      const keep: Keep = startsPage ? { ...item.keep, pageBreakBefore: true } : item.keep;
      appendTurned(flowing, { ...item, keep }, { block: index, inner }, turns);
      startsPage = false;
    }
  }
  return flowing;
}

/** Ties a group to what stands before it, or parts it from that. */
function joinGroup(flowing: Flowing[], { linesBefore, place }: Group, { linesAboveFoot }: Turns): void {
  if (linesBefore > 0) tieTextBefore(flowing);
  if (place === 'foot') partFromText(flowing, linesAboveFoot);
}

function chain({ blocks }: Group): readonly Flowing[] {
  return blocks.map((block, index) => ({
    block,
    keep: index < blocks.length - 1 ? { keepNext: true, keepLines: true } : { keepLines: true },
  }));
}

/** Word has no foot of the text column to set a group at: it follows the text after empty lines. */
function partFromText(flowing: Flowing[], lines: number): void {
  const last = flowing.at(-1);
  if (last && last.block.kind !== 'gap') flowing.push({ block: { kind: 'gap', lines }, keep: {} });
}

/** Ties what follows to the paragraph before it, over the empty lines between the two. */
function tieTextBefore(flowing: Flowing[]): void {
  for (let index = flowing.length - 1; index >= 0; index--) {
    const item = flowing[index];
    if (item?.block.kind !== 'paragraph' && item?.block.kind !== 'gap') return;
    flowing[index] = { block: item.block, keep: { ...item.keep, keepNext: true } };
    if (item.block.kind === 'paragraph') return;
  }
}
