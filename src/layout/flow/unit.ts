import type { Line } from '../text/line.ts';

/**
 * What a page break after a unit would tear: nothing (0), blocks that should stay together (1), or the
 * first or last lines of a paragraph (2). A page breaks where least is torn.
 */
export type Hold = 0 | 1 | 2;

/** One step down a column; a whole document is a list of them. Heights in pt. */
export type Unit = LineUnit | SpaceUnit | RowUnit | FillUnit | PageBreakUnit;

export interface LineUnit extends Line {
  readonly kind: 'line';
  readonly hold: Hold;
}

export interface SpaceUnit {
  readonly kind: 'space';
  readonly hold: Hold;
  readonly height: number;
  /** Whether it stays at the head of a page as well. */
  readonly fixed: boolean;
}

export interface RowUnit {
  readonly kind: 'row';
  readonly hold: Hold;
  readonly height: number;
  readonly row: SetRow;
}

/** Takes what the page has left, so that what follows stands at its foot. */
export interface FillUnit {
  readonly kind: 'fill';
  readonly hold: Hold;
  readonly height: 0;
}

export interface PageBreakUnit {
  readonly kind: 'page-break';
  readonly hold: 0;
  readonly height: 0;
}

/** A row of a table, or what one page holds of it. */
export interface SetRow {
  readonly table: TableFrame;
  readonly section: SectionFrame;
  readonly isHeader: boolean;
  /** Whether a page may break inside it. */
  readonly split: boolean;
  readonly cells: readonly SetCell[];
}

/** What the rows of one table share. Padding in pt. */
export interface TableFrame {
  readonly ruled: boolean;
  readonly padding: { readonly x: number; readonly y: number };
}

/** What the rows of one section share: its header is repeated on every page that goes on inside it. */
export interface SectionFrame {
  readonly header: readonly RowUnit[];
}

/** Edges from the column's left, in pt. Its units are lines and spaces. */
export interface SetCell {
  readonly left: number;
  readonly right: number;
  readonly vertical: 'top' | 'middle';
  readonly units: readonly Unit[];
  /** The unit that each of its blocks begins at; below 0 where that is on an earlier page. */
  readonly begins: readonly number[];
  /** Which of its blocks the units begin with, as many as there are where none is left; none where they begin inside one. */
  readonly first: number | undefined;
}

/** A unit with its top edge, measured from the top of its column. */
export interface Placed {
  readonly unit: Unit;
  readonly y: number;
  /** A header row that stands again at the head of a page. */
  readonly repeated: boolean;
}

/** Whether a unit goes where a page breaks beside it. */
export function vanishes(unit: Unit): boolean {
  return unit.kind === 'space' && !unit.fixed;
}

/** Height of units set under each other, without the vanishing spaces at either end. */
export function stackHeight(units: readonly Unit[]): number {
  let y = 0;
  let bottom = 0;
  for (const unit of units) {
    if (vanishes(unit) && bottom === 0) continue;
    y += unit.height;
    if (!vanishes(unit)) bottom = y;
  }
  return bottom;
}
