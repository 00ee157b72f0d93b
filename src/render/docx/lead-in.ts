import { leadsIn } from '../../thai/lead-in.ts';
import type { Flowing } from './flowing.ts';

/** Keeps with the next what must not be left at the foot of a page without it, as it is kept in the PDF; where its style does not do so. */
export function keepLeadIns(flowing: readonly Flowing[]): readonly Flowing[] {
  return flowing.map((item, index) => {
    const next = flowing[index + 1];
    return next && isKept(item, next) ? { ...item, keep: { ...item.keep, keepNext: true } } : item;
  });
}

function isKept({ block }: Flowing, next: Flowing): boolean {
  if (block.kind !== 'paragraph' || next.keep.pageBreakBefore || next.block.kind === 'catchword') return false;
  return !block.style.keepWithNext && leadsIn(block, next.block);
}
