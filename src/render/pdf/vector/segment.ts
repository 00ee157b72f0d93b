export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What PDF draws paths of: absolute moves, lines, cubic curves and closings. */
export type Segment =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly control1: Point; readonly control2: Point; readonly to: Point }
  | { readonly kind: 'close' };
