import type { Furniture } from '../../model/document.ts';
import type { BlockPlace, PageStart } from '../../model/page.ts';
import type { Flowing } from './flowing.ts';
import { splitTable } from './split-table.ts';

/** Where the pages of a paper start, and how its catchwords look. */
export interface Turns {
  readonly starts: readonly PageStart[];
  readonly form: Furniture['catchword'];
}

/** A paper without fixed pages: its pages end where Word ends them. */
export const noTurns: Turns = { starts: [], form: undefined };

/**
 * Appends a block to the flow with the turns before and in it: what ends the page, then a page break before the
 * block, or before the rest of a table. A page that starts inside a paragraph or a row is Word's own to break.
 */
export function appendTurned(flowing: Flowing[], item: Flowing, place: BlockPlace, turns: Turns): void {
  const here = turns.starts.filter(
    ({ at }) => at.kind !== 'inside' && at.block === place.block && at.inner === place.inner,
  );
  const atBlock = here.find(({ at }) => at.kind === 'block');
  const rows = here.flatMap((start) => (start.at.kind === 'row' ? [{ start, place: start.at }] : []));
  const parts =
    item.block.kind === 'table'
      ? splitTable(
          item.block,
          rows.map((row) => row.place),
        )
      : [item.block];
  for (const [index, block] of parts.entries()) {
    const start = index === 0 ? atBlock : rows[index - 1]?.start;
    if (start) endPage(flowing, start, turns.form);
    flowing.push({ block, keep: start ? { ...item.keep, pageBreakBefore: true } : item.keep });
  }
}

/** The empty lines before a turn go; the catchword stands under the last content, which is kept with it. */
function endPage(flowing: Flowing[], { catchword }: PageStart, form: Turns['form']): void {
  while (flowing.at(-1)?.block.kind === 'gap') flowing.pop();
  if (!form || catchword === undefined) return;
  const last = flowing.pop();
  if (last) flowing.push(last.block.kind === 'paragraph' ? { ...last, keep: { ...last.keep, keepNext: true } } : last);
  flowing.push({ block: { kind: 'catchword', text: catchword, form }, keep: {} });
}
