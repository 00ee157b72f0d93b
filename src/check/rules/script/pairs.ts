import { anyScript } from '../../../thai/any-script.ts';

/** A mark that stands alone where two belong. */
export interface Unpaired {
  readonly mark: string;
  readonly lacks: 'beginning' | 'end';
  readonly at: number;
}

/** The two halves of a pair, a character each. */
export interface Pair {
  readonly begin: string;
  readonly end: string;
  /** Finds either half; global. */
  readonly either: RegExp;
}

/** The number or letter of an item, `1`, `2.1`, `ก`, whose bracket stands right behind it. */
const item = anyScript(
  String.raw`(?:^|[^\d๐-๙.(])(?:[\d๐-๙]{1,3}(?:\.[\d๐-๙]{1,3}){0,3}|(?<![\p{L}\p{M}.])[ก-ฮa-z])$`,
  'u',
);
const longestItem = 17;

/** As many as are told of one text. */
const most = 100;

/**
 * The marks of a pair that lack their other half, in order of place. The bracket of an item lacks nothing; behind an open bracket it cannot be
 * told from that bracket's end, and is taken for it unless an end comes that has no other beginning.
 */
export function unpairedMarks(text: string, { begin, end, either }: Pair): readonly Unpaired[] {
  if (!text.includes(begin) && !text.includes(end)) return [];
  const open: number[] = [];
  const ends: Unpaired[] = [];
  let itemsAsEnds = 0;
  for (const { 0: half, index: at } of text.matchAll(either)) {
    if (half === begin) {
      open.push(at);
      continue;
    }
    const isItem = isItemsEnd(text, at);
    if (open.pop() !== undefined) itemsAsEnds += Number(isItem);
    else if (!isItem && itemsAsEnds > 0) itemsAsEnds -= 1;
    else if (!isItem) ends.push({ mark: end, lacks: 'beginning', at });
  }
  const beginnings = open.map((at): Unpaired => ({ mark: begin, lacks: 'end', at }));
  return [...beginnings, ...ends].sort((a, b) => a.at - b.at).slice(0, most);
}

function isItemsEnd(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestItem), at);
  return text.charAt(at) === ')' && item(before).test(before);
}
