import type { ListNode } from '../read/index.ts';
import { belowValue } from './extent.ts';
import { isFirstOnLine, lineAt, lineStart } from './lines.ts';
import { isFlow, type Opened } from './opened.ts';
import type { Candidate } from './prove.ts';

/** The ways to let an item and the one below it change places, each with the comments that stand above it. */
export function swapped(opened: Opened, list: ListNode, index: number): readonly Candidate[] {
  const { text } = opened;
  const [upper, lower] = [list.items[index], list.items[index + 1]];
  if (!upper || !lower) return [];
  if (isFlow(text, list)) {
    const [first, second] = [
      text.slice(upper.range.start, upper.range.end),
      text.slice(lower.range.start, lower.range.end),
    ];
    return [
      {
        edits: [
          { ...upper.range, text: second },
          { ...lower.range, text: first },
        ],
      },
    ];
  }
  const middle = belowValue(text, upper);
  const from = blockStart(text, list, index);
  const second = blockStart(text, list, index + 1);
  const end = belowValue(text, lower);
  if (from === undefined || second === undefined) return [];
  const [one, gap, other] = [text.slice(from, middle), text.slice(middle, second), text.slice(second, end)];
  const turned = other.endsWith('\n') ? other + gap + one : other + opened.lineBreak + gap + one.replace(/\r?\n$/, '');
  return [{ edits: [{ start: from, end, text: turned }] }];
}

/** Where the lines of an item start, its comments with it; absent where its dash shares a line with another. */
function blockStart(text: string, list: ListNode, index: number): number | undefined {
  const [item, before] = [list.items[index], list.items[index - 1]];
  if (!item) return undefined;
  const dash = index === 0 ? list.range.start : text.lastIndexOf('-', item.range.start - 1);
  if (!isFirstOnLine(text, dash)) return undefined;
  const limit = before ? belowValue(text, before) : 0;
  let at = lineStart(text, dash);
  while (
    at > limit &&
    lineAt(text, lineStart(text, at - 1))
      .trimStart()
      .startsWith('#')
  )
    at = lineStart(text, at - 1);
  return Math.max(at, before ? limit : at);
}
