/** The way to a value: keys of maps, indices of lists. */
export type Path = readonly (string | number)[];

/** A map or a list that the walk is in, outermost first. `open` means that what was begun last has no value on its own line. */
export type Frame = MapFrame | ListFrame;

interface MapFrame {
  readonly kind: 'map';
  readonly column: number;
  readonly path: Path;
  readonly key: string;
  readonly open: boolean;
}

interface ListFrame {
  readonly kind: 'list';
  readonly column: number;
  readonly path: Path;
  readonly index: number;
  readonly open: boolean;
}

/**
 * Where something stands that begins at a column: the value of the last key or item further left, or a further entry of the map at this
 * very column. None where what is further left has its value already.
 */
export function pathAt(frames: readonly Frame[], column: number): Path | undefined {
  const top = frames.findLast((frame) => frame.column < column || (frame.kind === 'map' && frame.column === column));
  if (!top) return [];
  if (top.column === column) return top.path;
  return top.open ? childOf(top) : undefined;
}

/** The frames after a dash. */
export function atDash(frames: readonly Frame[], column: number, open: boolean): readonly Frame[] {
  const outer = frames.filter((frame) => frame.column <= column);
  const top = outer.at(-1);
  if (top?.kind === 'list' && top.column === column)
    return [...outer.slice(0, -1), { ...top, index: top.index + 1, open }];
  const path = top ? childOf(top) : [];
  return [...outer, { kind: 'list', column, path, index: 0, open }];
}

/** The frames after a key. */
export function atKey(frames: readonly Frame[], column: number, key: string, open: boolean): readonly Frame[] {
  const outer = frames.filter((frame) => frame.column < column);
  const same = frames.find((frame) => frame.kind === 'map' && frame.column === column);
  const top = outer.at(-1);
  const path = same?.path ?? (top ? childOf(top) : []);
  return [...outer, { kind: 'map', column, path, key, open }];
}

/** The path of what the frame began last. */
export function childOf(frame: Frame): Path {
  return [...frame.path, frame.kind === 'map' ? frame.key : frame.index];
}
