import { atDash, atKey, type Frame } from './frames.ts';
import { type KeyShape, keyAt, shapeOf } from './line.ts';

/** What a line begins: list items, then perhaps a key, then perhaps a value. Columns count from 0. */
export interface Begun {
  /** The frames with what the line begins. */
  readonly frames: readonly Frame[];
  /** Where the line's content begins, and its first dash or its content. */
  readonly column: number;
  readonly left: number;
  readonly key?: KeyShape;
  /** Where the value begins, or would. */
  readonly value: number;
  /** Lines indented more than this belong to a block text begun here. */
  readonly owner: number;
}

export function begin(line: string, before: readonly Frame[]): Begun {
  const { dashes, column } = shapeOf(line);
  const key = keyAt(line, column);
  let frames = before;
  dashes.forEach((dash, index) => {
    const open = index < dashes.length - 1 || key !== undefined || isEmpty(line, column);
    frames = atDash(frames, dash, open);
  });
  if (key) frames = atKey(frames, column, key.key, isEmpty(line, key.value));
  const left = dashes[0] ?? column;
  const owner = key ? column : (dashes.at(-1) ?? column);
  return { frames, column, left, owner, value: key?.value ?? column, ...(key && { key }) };
}

/** Whether nothing but a comment, a tag or an anchor stands there: the value may begin on the next line. */
function isEmpty(line: string, column: number): boolean {
  return column >= line.length || /^(?:[!&]\S*\s*)*(?:#.*)?$/.test(line.slice(column));
}
