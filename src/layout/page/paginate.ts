import { type Cursor, type Filled, fill } from '../flow/fill.ts';
import { splitRow } from '../flow/rows.ts';
import { type Placed, type Unit, vanishes } from '../flow/unit.ts';

/** What one page holds of the column. */
export interface PageColumn {
  readonly placed: readonly Placed[];
  /** From the top of the text column to the lower edge of its content. */
  readonly height: number;
  /** Above what stands at the foot of the page, if anything does: what is free, the slack aside. */
  readonly aboveFoot?: number;
  /** Where the next page starts; absent on the last one. */
  readonly rest?: Cursor;
}

/** How high a page is, in pt, and what of it the text leaves free. */
export interface PageRoom {
  readonly height: number;
  /** Under the last line of a page that goes on, for its catchword. */
  readonly reserve: number;
  /** On every page. What stands at a page's foot stands there all the same. */
  readonly slack: number;
}

/** Breaks a column into pages. One on which all the rest fits needs no room for a catchword. */
export function paginate(units: readonly Unit[], { height, reserve, slack }: PageRoom): readonly PageColumn[] {
  const pages: PageColumn[] = [];
  for (let cursor: Cursor | undefined = { index: 0 }; cursor; cursor = pages.at(-1)?.rest) {
    const whole = fill(units, cursor, height - slack, splitRow);
    const goesOn = whole.rest !== undefined && reserve > 0;
    const filled = goesOn ? fill(units, cursor, height - slack - reserve, splitRow) : whole;
    pages.push(atFoot(filled, goesOn ? height - reserve : height, slack));
  }
  return pages;
}

/** Moves what follows the first fill down to the foot of the page. */
function atFoot({ placed, height, rest }: Filled, room: number, slack: number): PageColumn {
  const fillAt = placed.findIndex(({ unit }) => unit.kind === 'fill');
  const filling = placed[fillAt];
  if (!filling) return { placed, height, ...(rest && { rest }) };
  const above = placed.slice(0, fillAt).findLast(({ unit }) => !vanishes(unit));
  const textEnd = above ? above.y + above.unit.height : 0;
  const spare = Math.max(0, room - height);
  return {
    placed: placed.map((each, index) => (index > fillAt ? { ...each, y: each.y + spare } : each)),
    height: height + spare,
    aboveFoot: filling.y - textEnd + Math.max(0, spare - slack),
    ...(rest && { rest }),
  };
}
