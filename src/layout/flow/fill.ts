import { type Hold, type Placed, type RowUnit, stackHeight, type Unit, vanishes } from './unit.ts';

/** Where a column goes on: at a unit, or at the `tail` that a page break left of the row there. */
export interface Cursor {
  readonly index: number;
  readonly tail?: RowUnit;
}

/** What went into a column. */
export interface Filled {
  readonly placed: readonly Placed[];
  /** From the top to the lower edge of the last content. */
  readonly height: number;
  readonly torn: Hold;
  /** Absent when everything is placed. */
  readonly rest?: Cursor;
}

/** Divides a row so that its head is at most `room` high; `forced` where it fits no page whole. */
export type Divide = (row: RowUnit, room: number, forced: boolean) => RowParts | undefined;

export interface RowParts {
  readonly head: RowUnit;
  readonly tail: RowUnit;
}

/** Sums of many heights differ by rounding. */
export const tolerance = 1e-6;

/** Headers that would take more than this share of a page are not repeated. */
const headerShare = 0.5;

const undivided: Divide = () => undefined;

/**
 * Fills a column `room` pt high from a cursor on, up to a page break or the last place where least is
 * torn. It always places something, if need be higher than the room, so that the rest grows shorter.
 */
export function fill(units: readonly Unit[], from: Cursor, room: number, divide: Divide = undivided): Filled {
  const column = new Column(units, room, divide);
  column.repeatHeader(from.tail ?? units[from.index]);
  for (let index = from.index; index < units.length; index++) {
    const unit = index === from.index ? (from.tail ?? units[index]) : units[index];
    if (!unit || (unit.kind === 'page-break' && column.isEmpty)) continue;
    if (unit.kind === 'page-break') return column.until(index + 1);
    if (!column.holds(unit)) return column.overflow(unit, index);
    column.place(unit, index);
  }
  return column.until(units.length);
}

/** The place from `index` on where there is content again, if there is any. */
function contentFrom(units: readonly Unit[], index: number): Cursor | undefined {
  for (let next = index; next < units.length; next++) {
    const unit = units[next];
    if (unit && !vanishes(unit) && unit.kind !== 'page-break') return { index: next };
  }
  return undefined;
}

/** A place where the column may end. */
interface Cut {
  readonly count: number;
  readonly height: number;
  readonly next: number;
}

class Column {
  private readonly units: readonly Unit[];
  private readonly room: number;
  private readonly divide: Divide;
  private readonly placed: Placed[] = [];
  /** The last place of each hold. */
  private readonly cuts: [Cut?, Cut?, Cut?] = [];
  private y = 0;
  private bottom = 0;
  isEmpty = true;

  constructor(units: readonly Unit[], room: number, divide: Divide) {
    this.units = units;
    this.room = room;
    this.divide = divide;
  }

  repeatHeader(first: Unit | undefined): void {
    if (first) for (const unit of this.headerOver(first)) this.put(unit, true);
  }

  holds(unit: Unit): boolean {
    return vanishes(unit) || this.y + unit.height <= this.room + tolerance;
  }

  place(unit: Unit, index: number): void {
    if (vanishes(unit) && this.isEmpty) return;
    this.put(unit, false);
    if (unit.kind !== 'fill') this.isEmpty = false;
    this.cuts[unit.hold] = { count: this.placed.length, height: this.bottom, next: index + 1 };
  }

  /** Ends the column before the unit `next`. */
  until(
    next: number,
    cut: Omit<Cut, 'next'> = { count: this.placed.length, height: this.bottom },
    torn: Hold = 0,
  ): Filled {
    const rest = contentFrom(this.units, next);
    return { placed: this.placed.slice(0, cut.count), height: cut.height, torn, ...(rest && { rest }) };
  }

  /** Ends the column where a unit no longer fits: a row too high for any page is divided rather than what is held with it. */
  overflow(unit: Unit, index: number): Filled {
    return (
      this.split(unit, index, false) ??
      this.backTo(0) ??
      (this.fitsNoPage(unit) ? this.split(unit, index, true) : undefined) ??
      this.backTo(1) ??
      this.backTo(2) ??
      this.split(unit, index, true) ??
      this.overfull(unit, index)
    );
  }

  /** The header rows that stand again over a row at the head of a page. */
  private headerOver(unit: Unit): readonly Unit[] {
    if (unit.kind !== 'row' || unit.row.isHeader) return [];
    const { header } = unit.row.section;
    return stackHeight(header) > this.room * headerShare ? [] : header;
  }

  private fitsNoPage(unit: Unit): boolean {
    return stackHeight(this.headerOver(unit)) + unit.height > this.room + tolerance;
  }

  private split(unit: Unit, index: number, forced: boolean): Filled | undefined {
    const room = this.room - this.y;
    const parts = unit.kind === 'row' ? this.divide(unit, room, forced) : undefined;
    if (!parts || (!this.isEmpty && parts.head.height > room + tolerance)) return undefined;
    this.put(parts.head, false);
    return { placed: this.placed, height: this.bottom, torn: 0, rest: { index, tail: parts.tail } };
  }

  private backTo(hold: Hold): Filled | undefined {
    const cut = this.cuts[hold];
    return cut && this.until(cut.next, cut, hold);
  }

  private overfull(unit: Unit, index: number): Filled {
    this.place(unit, index);
    return this.until(index + 1);
  }

  private put(unit: Unit, repeated: boolean): void {
    this.placed.push({ unit, y: this.y, repeated });
    this.y += unit.height;
    if (!vanishes(unit)) this.bottom = this.y;
  }
}
