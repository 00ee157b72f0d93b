import type { Item } from '../../model/page.ts';

/** A set line, or anything else that no page break may cut. */
export interface Line {
  readonly height: number;
  /** Placed from the left edge of the column and the top edge of the line box. */
  readonly items: readonly Item[];
  readonly opening: Opening;
}

/** What starts with a line, for a catchword: a marker if there is one, and text enough for a few words. */
export interface Opening {
  readonly label: string;
  readonly text: string;
}

/** An item moved right by `dx` and down by `dy` pt. */
export function moved(item: Item, dx: number, dy: number): Item {
  switch (item.kind) {
    case 'text':
      return { ...item, x: item.x + dx, baseline: item.baseline + dy };
    case 'rule':
      return { ...item, x1: item.x1 + dx, y1: item.y1 + dy, x2: item.x2 + dx, y2: item.y2 + dy };
    case 'image':
      return { ...item, x: item.x + dx, y: item.y + dy };
  }
}
