/** A command of SVG path data with the numbers it takes once; capital letters take absolute coordinates. */
export interface PathCommand {
  readonly letter: string;
  readonly numbers: readonly number[];
}

const separator = /[\s,]*/y;
const letters = /[MmLlHhVvCcSsQqTtAaZz]/y;
const coordinate = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** The flags of an arc are single digits, and the next number may touch them. */
const flag = /[01]/y;

const coordinates: Readonly<Record<string, readonly RegExp[]>> = {
  M: [coordinate, coordinate],
  L: [coordinate, coordinate],
  H: [coordinate],
  V: [coordinate],
  C: Array<RegExp>(6).fill(coordinate),
  S: Array<RegExp>(4).fill(coordinate),
  Q: Array<RegExp>(4).fill(coordinate),
  T: [coordinate, coordinate],
  A: [coordinate, coordinate, coordinate, flag, flag, coordinate, coordinate],
  Z: [],
};

/**
 * Reads SVG path data (SVG 2, 9.3) into commands, repeated numbers as repeated commands. Data that
 * is wrong is read up to the error, as SVG has it.
 */
export function readCommands(data: string): PathCommand[] {
  const commands: PathCommand[] = [];
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    separator.lastIndex = at;
    separator.exec(data);
    pattern.lastIndex = separator.lastIndex;
    const found = pattern.exec(data)?.[0];
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  };
  const takeNumbers = (patterns: readonly RegExp[]): number[] | undefined => {
    const numbers: number[] = [];
    for (const pattern of patterns) {
      const found = take(pattern);
      if (found === undefined) return undefined;
      numbers.push(Number(found));
    }
    return numbers;
  };

  for (let letter = take(letters); letter !== undefined; letter = take(letters)) {
    const patterns = coordinates[letter.toUpperCase()] ?? [];
    let numbers = takeNumbers(patterns);
    if (numbers === undefined) break;
    while (numbers !== undefined) {
      commands.push({ letter, numbers });
      letter = afterFirst(letter);
      numbers = patterns.length === 0 ? undefined : takeNumbers(patterns);
    }
  }
  return commands;
}

/** What numbers that follow a command without a letter mean: after a move, lines. */
function afterFirst(letter: string): string {
  if (letter === 'M') return 'L';
  return letter === 'm' ? 'l' : letter;
}
