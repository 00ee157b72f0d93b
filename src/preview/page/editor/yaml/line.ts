/** What a line of block YAML begins with. Columns count from 0. */
export interface LineShape {
  /** Columns of the dashes that open list items. */
  readonly dashes: readonly number[];
  /** Where the content begins, after indentation and dashes. */
  readonly column: number;
}

/** Nothing that the schema knows stands deeper, in lists or maps on one line. */
export const deepest = 20;

export function shapeOf(line: string): LineShape {
  const dashes: number[] = [];
  let column = spacesFrom(line, 0);
  while (dashes.length < deepest && line[column] === '-' && (column + 1 === line.length || line[column + 1] === ' ')) {
    dashes.push(column);
    column = spacesFrom(line, column + 1);
  }
  return { dashes, column };
}

/** A key at a column of a line: its text without quotes, where it ends, and where the value after its colon begins. */
export interface KeyShape {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const plainKey = /([^\s#"'{}[\],&*!|>%@`:][^:#\n]*):(?=\s|$)\s*/y;
const quotedKey = /(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)')\s*:(?=\s|$)\s*/y;

export function keyAt(line: string, column: number): KeyShape | undefined {
  for (const pattern of [plainKey, quotedKey]) {
    pattern.lastIndex = column;
    const [whole, ...keys] = pattern.exec(line) ?? [];
    const key = keys.find((each) => each !== undefined);
    if (whole === undefined || key === undefined) continue;
    return { key: key.trimEnd(), start: column, end: column + whole.lastIndexOf(':'), value: column + whole.length };
  }
  return undefined;
}

/** Where a comment begins at or after a column of a line, outside quotes; none where there is none. */
export function commentIn(line: string, column: number): number | undefined {
  let quote = '';
  for (let at = column; at < line.length; at++) {
    const character = line[at]!;
    const opens = at === column || /[\s:,{[]/.test(line[at - 1]!);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if ((character === '"' || character === "'") && opens) quote = character;
    else if (character === '#' && (at === 0 || /\s/.test(line[at - 1]!))) return at;
  }
  return undefined;
}

/** Whether a line begins a key at a column or left of it: where a value runs on, this is where it was left open by mistake. */
export function beginsKey(line: string, column: number): boolean {
  const { dashes, column: at } = shapeOf(line);
  return (dashes[0] ?? at) <= column && keyAt(line, at) !== undefined;
}

function spacesFrom(line: string, column: number): number {
  let at = column;
  while (line[at] === ' ') at++;
  return at;
}
