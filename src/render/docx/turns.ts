import type { Furniture, Paper } from '../../model/document.ts';
import type { BlockPlace, PageStart, Pagination } from '../../model/page.ts';
import type { Flowing } from './flowing.ts';
import { splitTable } from './split-table.ts';

/** Where the pages of a paper start, and how its catchwords look. */
export interface Turns {
  readonly starts: readonly PageStart[];
  readonly form: Furniture['catchword'];
  /** Empty lines above what stands at the foot of a page. */
  readonly linesAboveFoot: number;
}

/** Empty lines above the issuing office's lines at the foot of a letter (domain.md section 0), fewer on a full page. */
const linesAboveFoot = 3;

/** A paper whose pages end where Word ends them. */
export const noTurns: Turns = { starts: [], form: undefined, linesAboveFoot };

/** The turns of a paper that is to have given pages. */
export function turnsOf({ starts, aboveFoot = Infinity }: Pagination, { page, furniture }: Paper): Turns {
  const free = Math.floor(aboveFoot / page.pitch);
  return { starts, form: furniture.catchword, linesAboveFoot: Math.max(1, Math.min(free, linesAboveFoot)) };
}

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
