import { type Cursor, type Filled, fill } from '../flow/fill.ts';
import { splitRow } from '../flow/rows.ts';
import type { Placed, Unit } from '../flow/unit.ts';

/** What one page holds of the column. */
export interface PageColumn {
  readonly placed: readonly Placed[];
  /** From the top of the text column to the lower edge of its content. */
  readonly height: number;
  /** Where the next page starts; absent on the last one. */
  readonly rest?: Cursor;
}

/**
 * Breaks a column into pages `room` pt high, of which the text fills all but `slack` pt. A page that goes on leaves
 * `reserve` pt more free for its catchword; one on which all the rest fits does not.
 */
export function paginate(units: readonly Unit[], room: number, reserve: number, slack = 0): readonly PageColumn[] {
  const pages: PageColumn[] = [];
  for (let cursor: Cursor | undefined = { index: 0 }; cursor; cursor = pages.at(-1)?.rest) {
    const whole = fill(units, cursor, room - slack, splitRow);
    const goesOn = whole.rest !== undefined && reserve > 0;
    pages.push(
      goesOn ? atFoot(fill(units, cursor, room - slack - reserve, splitRow), room - reserve) : atFoot(whole, room),
    );
  }
  return pages;
}

/** Moves what follows the first fill down to the foot of the page. */
function atFoot({ placed, height, rest }: Filled, room: number): PageColumn {
  const fillAt = placed.findIndex(({ unit }) => unit.kind === 'fill');
  const spare = fillAt < 0 ? 0 : Math.max(0, room - height);
  return {
    placed: spare > 0 ? placed.map((each, index) => (index > fillAt ? { ...each, y: each.y + spare } : each)) : placed,
    height: height + spare,
    ...(rest && { rest }),
  };
}
